//! Pictures as files.

use leptos::prelude::document;
use leptos::wasm_bindgen::{JsCast, JsValue};

use super::follow_download;

/// Offers a picture as a PNG, twice as fine as its measures. `false`: the browser cannot, or does not
/// let the page.
pub async fn download_png(name: &str, svg: &str, size: (f64, f64)) -> bool {
    let Ok(data) = png(svg, size).await else { return false };
    follow_download(name, &data).is_ok()
}

async fn png(svg: &str, (width, height): (f64, f64)) -> Result<String, JsValue> {
    use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};
    let image = HtmlImageElement::new()?;
    let data = percent_encoding::utf8_percent_encode(svg, percent_encoding::NON_ALPHANUMERIC);
    image.set_src(&format!("data:image/svg+xml,{data}"));
    wasm_bindgen_futures::JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    // Pictures are some hundred pixels wide: nothing is lost.
    canvas.set_width((width * 2.0) as u32);
    canvas.set_height((height * 2.0) as u32);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    let (width, height) = (width * 2.0, height * 2.0);
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)?;
    canvas.to_data_url_with_type("image/png")
}

//! A camera that reads codes, where the browser can: `BarcodeDetector` and `getUserMedia`.
//!
//! Neither is in every browser, and the first is in no list of types yet: it is asked for by name.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use gloo::timers::future::sleep;
use leptos::prelude::{document, window};
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How long the camera rests between two looks.
const REST: Duration = Duration::from_millis(250);

/// Whether this browser can read codes from a camera.
pub fn can_scan() -> bool {
    let has =
        |of: &JsValue, name: &str| Reflect::get(of, &name.into()).is_ok_and(|it| it.is_truthy());
    let navigator: JsValue = window().navigator().into();
    has(&window(), "BarcodeDetector") && has(&navigator, "mediaDevices")
}

/// A camera that is looking; when it is dropped, it stops.
#[derive(Clone, Debug)]
pub struct Scan(Rc<Cell<bool>>);

impl Scan {
    pub fn stop(&self) {
        self.0.set(false);
    }
}

/// Looks through the camera, shows what it sees in the `video` of this id, and calls `found` with each
/// text that it reads. `failed`: the browser has no camera, or the visitor does not let the page.
pub fn scan(
    id: &'static str,
    found: impl Fn(String) + 'static,
    failed: impl FnOnce() + 'static,
) -> Scan {
    let on = Rc::new(Cell::new(true));
    let scan = Scan(Rc::clone(&on));
    spawn_local(async move {
        if look(id, &on, &found).await.is_err() && on.get() {
            failed();
        }
    });
    scan
}

async fn look(id: &str, on: &Cell<bool>, found: &impl Fn(String)) -> Result<(), JsValue> {
    let stream = stream().await?;
    let video: JsValue = document().get_element_by_id(id).ok_or(JsValue::NULL)?.into();
    Reflect::set(&video, &"srcObject".into(), &stream)?;
    let seen = watch(&video, on, found).await;
    // Whatever came of it, the camera goes off.
    for track in Array::from(&call(&stream, "getTracks", &[])?).iter() {
        call(&track, "stop", &[])?;
    }
    seen
}

async fn watch(video: &JsValue, on: &Cell<bool>, found: &impl Fn(String)) -> Result<(), JsValue> {
    JsFuture::from(Promise::from(call(video, "play", &[])?)).await?;
    let detector: Function = Reflect::get(&window(), &"BarcodeDetector".into())?.dyn_into()?;
    let wanted = Object::new();
    Reflect::set(&wanted, &"formats".into(), &Array::of1(&"qr_code".into()))?;
    let detector = Reflect::construct(&detector, &Array::of1(&wanted))?;
    while on.get() {
        let codes = Promise::from(call(&detector, "detect", std::slice::from_ref(video))?);
        for code in Array::from(&JsFuture::from(codes).await?).iter() {
            if let Some(text) = Reflect::get(&code, &"rawValue".into())?.as_string() {
                found(text);
            }
        }
        sleep(REST).await;
    }
    Ok(())
}

async fn stream() -> Result<JsValue, JsValue> {
    let devices = Reflect::get(&window().navigator(), &"mediaDevices".into())?;
    let (wanted, facing) = (Object::new(), Object::new());
    Reflect::set(&facing, &"facingMode".into(), &"environment".into())?;
    Reflect::set(&wanted, &"video".into(), &facing)?;
    JsFuture::from(Promise::from(call(&devices, "getUserMedia", &[wanted.into()])?)).await
}

fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(of, &name.into())?.dyn_into()?;
    function.apply(of, &with.iter().collect::<Array>())
}

use super::*;

fn at(fragment: &str) -> (Law, Vec<Trouble>) {
    let law = Law::provide();
    let troubles = law.follow(&Address::from_fragment(fragment).expect("ours"));
    (law, troubles)
}

fn address(law: Law) -> String {
    law.address(Language::English).href()
}

#[test]
fn an_address_of_the_law_is_read_as_it_is_written() {
    Owner::new().with(|| {
        for fragment in [
            "/law?lang=en",
            "/law?words=diet&edition=1998-06-12&lang=en",
            "/law/6-13-i?lang=en",
            "/law/editions?lang=en",
            "/law/institutions?lang=en",
            "/law/controversies?lang=en",
            "/law/controversies/a8?lang=en",
        ] {
            let (law, troubles) = at(fragment);
            assert_eq!(troubles, vec![], "{fragment}");
            assert_eq!(address(law), format!("#{fragment}"));
        }
    });
}

#[test]
fn a_citation_leads_to_its_provision_or_to_all_that_it_spans() {
    Owner::new().with(|| {
        assert_eq!(address(at("/law/6(13)(i)").0), "#/law/6-13-i?lang=en");
        assert_eq!(address(at("/law/old 24(1)").0), "#/law/old-24?lang=en");
        let (law, troubles) = at("/law/25(1)–(6)");
        assert_eq!(troubles, vec![]);
        assert_eq!(law.part.get(), Part::Cited);
        assert!(law.cited.with(|it| find(it).len()) > 4);
    });
}

#[test]
fn every_provision_has_an_address_of_its_own() {
    Owner::new().with(|| {
        for provision in act::provision::provisions() {
            let (law, troubles) = at(&format!("/law/{}", provision.slug()));
            assert_eq!(troubles, vec![], "{}", provision.cite);
            assert_eq!(law.part.get(), Part::Provision(provision));
        }
    });
}

#[test]
fn what_the_law_does_not_know_is_said_and_the_act_is_shown() {
    Owner::new().with(|| {
        let (law, troubles) = at("/law/999");
        assert_eq!(troubles, [Trouble::UnknownPage("law/999".into())]);
        assert_eq!(law.part.get(), Part::Act);
        let (_, troubles) = at("/law/controversies/a99");
        assert_eq!(troubles, [Trouble::UnknownPage("law/controversies/a99".into())]);
        let (law, troubles) = at("/law?edition=1066-10-14&colour=red");
        let strange = |it: &str| Trouble::StrangerInLink(it.into());
        assert_eq!(troubles, [strange("edition"), strange("colour")]);
        assert_eq!(law.edition.get(), None);
    });
}

#[test]
fn a_scene_survives_the_address_bar() {
    Owner::new().with(|| {
        for case in act::cases().iter().filter(|it| it.situation.question == "weapons") {
            let law = Law::provide();
            law.part.set(Part::Weapons);
            law.scene.set(crate::law::weapons::scene::of_case(case));
            let (again, troubles) = at(&address(law)[1..]);
            assert_eq!(troubles, vec![], "{}", case.id);
            let facts = again.scene.with(|it| (it.facts.clone(), it.choices.clone()));
            assert_eq!(facts.0, case.situation.facts, "{}", case.id);
            assert_eq!(facts.1, case.situation.choices, "{}", case.id);
        }
    });
}

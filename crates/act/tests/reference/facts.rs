//! Every fact, in the groups of the specification, with what its silence means.

use super::kleene::Finding;

/// What an absent or null fact stands for.
#[derive(Clone, Copy, Debug)]
pub enum World {
    /// Silence is "not known".
    Open,
    /// A step of procedure that nobody reports has not happened; null says no more than silence.
    Procedural,
    /// A scene is told whole, so silence is "no"; null says that the teller does not know.
    Scene,
}

impl World {
    const fn silence(self) -> Finding {
        match self {
            World::Open => None,
            World::Procedural | World::Scene => Some(false),
        }
    }

    fn given(self, finding: Finding) -> Finding {
        match self {
            World::Open | World::Scene => finding,
            World::Procedural => Some(finding == Some(true)),
        }
    }
}

macro_rules! facts {
    ($( $world:ident { $( $fact:ident $id:literal )* } )*) => {
        /// One finding a fact.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Facts { $($( pub $fact: Finding, )*)* }

        /// The id of every fact; its place here is the place that `record_at` takes.
        pub const FACTS: &[&str] = &[ $($( $id, )*)* ];

        /// Beside `FACTS`: what silence means for each.
        pub const WORLDS: &[World] = &[ $($( { let _ = $id; World::$world }, )*)* ];

        impl Facts {
            /// Nothing said yet.
            pub const SILENT: Facts = Facts { $($( $fact: World::$world.silence(), )*)* };

            fn slots(&mut self) -> [&mut Finding; FACTS.len()] {
                [ $($( &mut self.$fact, )*)* ]
            }
        }
    };
}

impl Facts {
    /// # Panics
    /// If there are fewer than `place + 1` facts.
    pub fn record_at(&mut self, place: usize, finding: Finding) {
        *self.slots()[place] = WORLDS[place].given(finding);
    }

    pub fn record(&mut self, id: &str, finding: Finding) -> Result<(), String> {
        let place = FACTS.iter().position(|it| *it == id);
        self.record_at(place.ok_or_else(|| format!("unknown fact `{id}`"))?, finding);
        Ok(())
    }
}

facts! {
    // A. Basis and nature of the operation.
    Open {
        unga_or_unsc_resolution "unga-or-unsc-resolution"
        ecosoc_resolution "ecosoc-resolution"
        request_by_table_1_body "request-by-table-1-body"
        request_by_table_2_body "request-by-table-2-body"
        request_by_table_3_body "request-by-table-3-body"
        host_request_backed_by_un "host-request-backed-by-un"
        purpose_is_peace_and_security "purpose-is-peace-and-security"
        purpose_is_relief "purpose-is-relief"
        purpose_is_fair_election "purpose-is-fair-election"
        humanitarian_spirit "humanitarian-spirit"
        under_un_control "under-un-control"
        states_joined_at_sg_request "states-joined-at-sg-request"
        states_in_coordination "states-in-coordination"
        run_by_un_bodies_or_states "run-by-un-bodies-or-states"
    }
    // B. Conflict.
    Open {
        ceasefire_agreed "ceasefire-agreed"
        armed_conflict_ended "armed-conflict-ended"
        armed_conflict_not_begun "armed-conflict-not-begun"
        parties_present_in_area "parties-present-in-area"
        host_is_party_to_conflict "host-is-party-to-conflict"
        main_purpose_is_prevention "main-purpose-is-prevention"
        prevention_still_possible "prevention-still-possible"
    }
    // C. Consent.
    Open {
        host_consents_to_operation "host-consents-to-operation"
        parties_consent_to_operation "parties-consent-to-operation"
        host_consents_to_assignment "host-consents-to-assignment"
        parties_consent_to_assignment "parties-consent-to-assignment"
        clear_opposition_in_area "clear-opposition-in-area"
        consent_stably_maintained "consent-stably-maintained"
    }
    // D. Impartiality.
    Open {
        impartial_between_parties "impartial-between-parties"
        impartial_between_positions "impartial-between-positions"
    }
    // E. Assignment, actor, limits.
    Open {
        overseas "overseas"
        within_2000_people "within-2000-people"
        coast_guard_affairs_only "coast-guard-affairs-only"
        no_threat_or_use_of_force "no-threat-or-use-of-force"
        pm_finds_appropriate "pm-finds-appropriate"
    }
    // F. Procedure.
    Procedural {
        diet_closed_or_dissolved "diet-closed-or-dissolved"
        diet_approved "diet-approved"
        diet_rejected "diet-rejected"
        two_years_passed "two-years-passed"
        diet_reapproval_sought "diet-reapproval-sought"
        diet_reapproved "diet-reapproved"
        diet_reapproval_rejected "diet-reapproval-rejected"
        danger_to_personnel "danger-to-personnel"
        pm_finds_change_needed "pm-finds-change-needed"
    }
    // G. In kind.
    Open {
        recipient_runs_the_operation "recipient-runs-the-operation"
        recipient_is_table_4_body "recipient-is-table-4-body"
        free_or_below_market_price "free-or-below-market-price"
        goods_needed_for_the_operation "goods-needed-for-the-operation"
    }
    // H. Weapons scene.
    Scene {
        small_arms_lent "small-arms-lent"
        observes_elections "observes-elections"
        threat_to_self_or_charges "threat-to-self-or-charges"
        only_charges_threatened "only-charges-threatened"
        camp_attacked "camp-attacked"
        camp_shared "camp-shared"
        joint_with_foreign_troops "joint-with-foreign-troops"
        guarding_sdf_assets "guarding-sdf-assets"
        guarded_assets_threatened "guarded-assets-threatened"
        obstruction_of_assignment "obstruction-of-assignment"
        threat_to_others_or_property "threat-to-others-or-property"
        urgent_request "urgent-request"
        threat_to_operation_personnel "threat-to-operation-personnel"
        unavoidable_necessity "unavoidable-necessity"
        superior_at_scene "superior-at-scene"
        ordered_by_superior "ordered-by-superior"
        no_time_for_order "no-time-for-order"
        assignments_suspended "assignments-suspended"
    }
}

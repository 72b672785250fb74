//! What each message changes.

use crate::page::calendar::CalendarMsg;
use crate::page::message::Effects;
use crate::page::state::State;

impl State {
    /// Takes in what a person did to schedules and cycles.
    pub(crate) fn take_calendar(&mut self, msg: CalendarMsg) -> Effects {
        match msg {
            CalendarMsg::Edit(arm) => self.edit_arm(arm),
            CalendarMsg::Compare => return self.compare(),
            CalendarMsg::Swap => return self.swap_arms(),
            CalendarMsg::CopyToB => return self.copy_to_b(),
            CalendarMsg::Select(arm, place) => self.select(arm, place),
            CalendarMsg::Go(go) => self.go(go),
            CalendarMsg::Leave => {
                self.calendar.selected = None;
                self.calendar.refused = None;
            }
            CalendarMsg::Rest(rest) => self.calendar.rest = rest,
            CalendarMsg::Grab { arm, place, part, week } => self.grab(arm, place, part, week),
            CalendarMsg::Drag(week, by_days) => return self.drag(week, by_days),
            CalendarMsg::Drop => {
                if self.calendar.drag.take().is_some() {
                    return self.commit();
                }
            }
            CalendarMsg::Cancel => return self.cancel(),
            CalendarMsg::Do(deed) => {
                if let Some((arm, place)) = self.calendar.selected {
                    return self.do_at(arm, place, deed);
                }
            }
            CalendarMsg::DoAt(arm, place, deed) => return self.do_at(arm, place, deed),
            CalendarMsg::AddAt(arm, week) => return self.add_at(arm, week),
            CalendarMsg::Typed(arm, place, field, text) => return self.typed_in_table(arm, place, field, &text),
        }
        Effects::default()
    }
}

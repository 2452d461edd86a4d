//! Making the page ready: it is walked in turns, each short enough that nobody notices.

use super::{Listener, PAUSE};
use crate::{
    bar,
    browser::{after, now, walk_on},
    page,
};
use speech::{Event, Place, State, utterances};

/// So long a turn is, in milliseconds: half of what nobody notices, as the browser may do something of its own within one.
const TURN: u64 = 8;

impl Listener {
    /// Walks the page anew.
    pub(super) fn prepare(&mut self) {
        self.step(Event::RouteChanged);
        let (typed, secret) = (self.settings.is_on("typed"), self.settings.is_on("secret"));
        if page::prepare(&self.lang, typed, secret) {
            self.walked = Some(0);
            self.stale = false;
            self.sought = None;
            self.walk();
        }
    }

    /// Walks on. The first turn ends as soon as there is something to be said.
    pub(super) fn walk(&mut self) {
        let until = now() + TURN;
        let first = self.walked == Some(0);
        while let Some(index) = self.walked {
            let Some(block) = page::next_block() else {
                self.step(Event::Complete);
                return self.seek();
            };
            let said = utterances(index, &block, &self.words);
            self.walked = Some(index + 1);
            let enough = first && !said.is_empty();
            self.step(Event::Add(said));
            self.seek();
            if enough || now() >= until {
                return walk_on();
            }
        }
    }

    /// Makes the page ready, if it is not or no more; `anew` also if nothing is being heard. Where the player was is kept.
    pub(super) fn ready(&mut self, anew: bool) {
        page::follow();
        let rests = matches!(self.player.state(), State::Stopped | State::Finished);
        if self.walked.is_none() || (rests && anew) {
            self.prepare();
        } else if !rests && self.is_stale() {
            self.renew();
        }
    }

    fn is_stale(&self) -> bool {
        self.stale || page::is_stale()
    }

    /// Walks the page anew as far as where the player is, and has it pause there. All at once: somebody waits.
    fn renew(&mut self) {
        let Some(place) = self.player.place() else { return };
        page::mark(place.block, place.at);
        self.prepare();
        let mut found = None;
        while found.is_none() && self.walked.is_some() {
            found = page::place("marked").or(page::is_walked().then_some(place));
            self.walk();
        }
        if let Some(place) = found {
            self.step(Event::Seek(place));
        }
    }

    /// Speaks from a place of the page, once that is walked; if there is no such place, perhaps from another.
    pub(super) fn listen_at(&mut self, what: &str, otherwise: Option<Place>) {
        self.sought = Some((what.to_owned(), otherwise));
        self.seek();
    }

    fn seek(&mut self) {
        let Some((what, otherwise)) = &self.sought else { return };
        let is_walked = page::is_walked();
        let from = page::place(what).or(otherwise.filter(|_| is_walked));
        let is_selected = what == "selected";
        if from.is_none() && !is_walked {
            return;
        }
        self.sought = None;
        if let Some(from) = from {
            let to = if is_selected { page::place("selected-end") } else { None };
            self.step(Event::Listen { from, to });
        } else if is_selected {
            bar::message("nothing-selected", "");
        }
    }

    /// The engine tells the end of something. Whether the page has changed: then it is read on from there as it is now.
    pub(super) fn goes_on_anew(&mut self, token: u32) -> bool {
        let end = self.player.end_of(token).filter(|_| self.is_stale());
        let is_marked = end.is_some_and(|end| page::mark(end.block, end.at));
        if is_marked {
            self.prepare();
            self.listen_at("marked", end);
        }
        is_marked
    }

    /// Another page is shown now.
    pub(super) fn leave(&mut self) {
        self.walked = None;
        self.hold();
        // What is still to be told is of the page that is left.
        bar::message("", &self.lang);
        self.step(Event::RouteChanged);
        self.choose(false);
        if bar::is_shown() && self.settings.is_on("each") {
            // What a screen reader says of the new page comes first.
            after("each", PAUSE);
        }
    }
}

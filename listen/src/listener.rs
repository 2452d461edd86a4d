//! Brings the parts together: what happens is told to the player, what the player says is done.

mod act;
mod prepare;
mod voices;

use crate::{
    bar, browser,
    built_in::{self, BuiltIn},
    engine, page,
    phrases::Phrases,
    settings::{Settings, decided},
};
use js_sys::Function;
use speech::{Event, Place, Player, State, Words};
use std::{cell::RefCell, mem::take, rc::Rc};
use wasm_bindgen::{JsCast, closure::Closure};

/// The region whose voices are liked best: these are sites of bodies of the United Kingdom.
const REGION: &str = "GB";
/// So long a new page is left to a screen reader's own announcement, in milliseconds. No page is told whether there is a
/// screen reader or when it has spoken: this is what they take to begin with a title or what got the focus, after which
/// they say it to its end.
const PAUSE: u32 = 700;
/// The purpose that voices serve which are not on the device.
pub const REMOTE: &str = "remote-voices";

thread_local! {
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
    /// What happened while something else was being done.
    static WAITING: RefCell<Vec<Event>> = const { RefCell::new(Vec::new()) };
}

/// Listen on this page.
pub struct Listener {
    pub player: Player,
    pub settings: Settings,
    pub lang: String,
    phrases: Rc<Phrases>,
    words: Vec<Words>,
    /// What engines tell what happens to what they say.
    happened: Function,
    built_in: BuiltIn,
    /// Whether the built-in voice is the one that speaks.
    built_in_speaks: bool,
    /// How many blocks of the page the player has, if it was walked.
    walked: Option<usize>,
    /// Whether what is wanted of the page has changed since.
    pub stale: bool,
    /// A place to speak from that is not walked yet, and another if there is no such place.
    sought: Option<(String, Option<Place>)>,
    /// Whether a place to start is being chosen.
    pub choosing: bool,
}

/// Does something with the listener, if there is one and nothing else is being done with it, such as moving the focus,
/// of which the browser tells at once; then what has happened meanwhile.
pub fn with(act: impl FnOnce(&mut Listener)) {
    LISTENER.with(|listener| {
        if let Ok(mut listener) = listener.try_borrow_mut()
            && let Some(listener) = listener.as_mut()
        {
            act(listener);
            listener.catch_up();
        }
    });
}

/// Tells the player what has happened.
pub fn tell(event: Event) {
    WAITING.with_borrow_mut(|waiting| waiting.push(event));
    with(|_| {});
}

/// The page's button was pressed.
pub fn pressed(parts: &str) {
    let begins = begin(parts);
    with(|listener| {
        if begins || !bar::is_shown() {
            listener.play();
        } else {
            listener.play_or_pause();
        }
    });
}

/// A page was loaded that is to be read by itself.
pub fn resumed(parts: &str) {
    if begin(parts) {
        bar::show(true);
        browser::after("play", PAUSE);
    }
}

/// Makes the listener, if there is none yet.
fn begin(parts: &str) -> bool {
    LISTENER.with_borrow_mut(|listener| {
        let is_new = listener.is_none();
        if is_new {
            // What an engine tells of what somebody else had it say.
            WAITING.take();
            *listener = Listener::new(parts);
        }
        is_new && listener.is_some()
    })
}

/// Something was done with the controls or the page, or it is time.
#[expect(clippy::needless_pass_by_value, reason = "as a closure for the browser gets it")]
fn happened(what: String, value: String) {
    match &*what {
        "hidden" => tell(Event::PageHidden),
        // Who writes thinks, and may hear each letter from a screen reader.
        "written" => {
            with(Listener::hold);
            tell(Event::Pause);
        }
        "shown" => tell(Event::PageShown),
        "other-tab" => tell(Event::OtherTab),
        "turned" => {
            with(Listener::stop);
            LISTENER.take();
        }
        _ => with(|listener| listener.happened(&what, &value)),
    }
}

impl Listener {
    fn new(parts: &str) -> Option<Self> {
        let act = Closure::<dyn FnMut(String, String)>::new(happened).into_js_value();
        if !bar::insert(parts, act.unchecked_ref()) {
            return None;
        }
        browser::watch(act.unchecked_ref());
        let lang = bar::attribute("lang");
        let read = |name| Phrases::read(&bar::template(name)).map(Rc::new);
        let phrases = read("phrases")?;
        let mut words = vec![phrases.words()];
        // Parts of the page may be in the site's own language, if the page itself is not.
        words.extend(read("own-phrases").map(|own| own.words()));
        let settings = Settings::load();
        let player = Player::new(speech::Settings {
            lang: lang.clone(),
            region: REGION.to_owned(),
            rate: settings.rate(),
            remote: decided(REMOTE, "y"),
            voices: settings.voices(),
        });
        let happened = Closure::<dyn FnMut(String, u32, u32, u32)>::new(engine::happened).into_js_value();
        let happened = happened.unchecked_into();
        engine::begin(&happened);
        bar::show_settings(settings.lines());
        bar::show_settings(if player.settings().remote { "remote=1" } else { "" });
        let mut listener = Self {
            player,
            settings,
            lang,
            phrases,
            words,
            happened,
            built_in: BuiltIn::default(),
            built_in_speaks: false,
            walked: None,
            stale: false,
            sought: None,
            choosing: false,
        };
        if listener.settings.get(&listener.voice_setting()) == Some(built_in::ID) {
            listener.load_built_in();
        }
        Some(listener)
    }

    fn happened(&mut self, what: &str, value: &str) {
        match what {
            "do" => bar::press(self, value),
            "set" => {
                let (name, value) = value.split_once('=').unwrap_or_default();
                bar::set(self, name, value);
            }
            "choose" => self.choose(false),
            "from" => self.listen_from(value),
            "walk" => self.walk(),
            "tick" => self.tick(),
            "play" => self.play(),
            "each" if self.walked.is_none() => self.play(),
            "other-page" => self.leave(),
            _ => {}
        }
    }

    pub fn play(&mut self) {
        if self.built_in.is_awaited() {
            self.built_in.begins = true;
        } else {
            if !self.plays() {
                self.ready(true);
            }
            self.step(Event::Play);
        }
        // The first word does not wait until they are laid out.
        bar::show(true);
    }

    fn plays(&self) -> bool {
        matches!(self.player.state(), State::Playing | State::Waiting)
    }

    pub fn play_or_pause(&mut self) {
        if self.plays() {
            self.step(Event::Pause);
        } else {
            self.play();
        }
    }

    /// Forgets what was to be said by itself.
    fn hold(&mut self) {
        browser::hold();
        self.built_in.begins = false;
    }

    /// Stops, for good.
    pub fn stop(&mut self) {
        self.hold();
        self.choose(false);
        self.step(Event::Stop);
    }

    /// Moves, whether it speaks or not.
    pub fn go(&mut self, event: Event) {
        let plays = self.plays();
        self.ready(false);
        self.step(event);
        if plays {
            self.step(Event::Play);
        }
    }

    /// Speaks from here on: what is `focused` or `pointed` at, or else `seen`.
    pub fn listen_from(&mut self, what: &str) {
        self.choose(false);
        bar::show(true);
        self.ready(true);
        self.listen_at(what, None);
    }

    /// Speaks from what has the focus, or else from what can be seen.
    pub fn listen_here(&mut self) {
        self.listen_from(if page::is_focused() { "focused" } else { "seen" });
    }

    /// Speaks what is selected, or was last.
    pub fn listen_to_selection(&mut self) {
        self.ready(true);
        self.listen_at("selected", None);
    }

    /// Begins or ends choosing a place to start.
    pub fn choose(&mut self, begins: bool) {
        self.choosing = begins;
        // That may clear what is told.
        if begins && !self.plays() {
            self.ready(true);
        }
        bar::choosing(begins);
    }

    fn catch_up(&mut self) {
        loop {
            let waiting = WAITING.with_borrow_mut(take);
            if waiting.is_empty() {
                return;
            }
            for event in waiting {
                if !matches!(event, Event::End { token } if self.goes_on_anew(token)) {
                    self.step(event);
                }
            }
        }
    }
}

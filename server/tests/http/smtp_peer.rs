//! A mail server on a real socket that does what a test tells it: so much of RFC 5321 as a client meets.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    task::JoinHandle,
};

/// What becomes of one connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Takes the mail.
    Takes,
    /// Closes the connection at once.
    HangsUp,
    /// Says nothing, for as long as the client waits.
    IsSilent,
    /// Answers `RCPT` with this.
    AnswersRecipient(u16),
    /// Answers what follows `DATA` with this.
    AnswersData(u16),
    /// Closes the connection in the middle of the text.
    DropsInData,
    /// Takes the mail and closes the connection without saying so.
    DropsAfterData,
    /// Takes the mail, and says so only when [`Peer::release`] lets it.
    TakesAndWaits,
}

/// A mail as it was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub to: String,
    pub mail: Vec<u8>,
}

/// The mail server.
pub struct Peer {
    pub address: String,
    state: Arc<State>,
    serving: JoinHandle<()>,
}

struct State {
    /// What becomes of the next connections; then all are taken.
    script: Mutex<VecDeque<Does>>,
    taken: Mutex<Vec<Taken>>,
    connections: Mutex<usize>,
    /// One permit for each that may say that it has taken its mail.
    held: Semaphore,
}

impl Peer {
    pub async fn new(script: impl IntoIterator<Item = Does>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let state = Arc::new(State {
            script: Mutex::new(script.into_iter().collect()),
            taken: Mutex::default(),
            connections: Mutex::default(),
            held: Semaphore::new(0),
        });
        let serving = tokio::spawn(serve(listener, Arc::clone(&state)));
        Self { address, state, serving }
    }

    /// Closes the door; what was taken stays known.
    pub fn shut(&self) {
        self.serving.abort();
    }

    pub fn taken(&self) -> Vec<Taken> {
        self.state.taken.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        *self.state.connections.lock().unwrap()
    }

    /// Lets those that wait say that they have taken their mail.
    pub fn release(&self) {
        self.state.held.add_permits(1_000);
    }
}

async fn serve(listener: TcpListener, state: Arc<State>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { return };
        *state.connections.lock().unwrap() += 1;
        let does = state.script.lock().unwrap().pop_front().unwrap_or(Does::Takes);
        let state = Arc::clone(&state);
        // What a client breaks off is no fault of the test.
        tokio::spawn(async move { drop(talk(stream, does, &state).await) });
    }
}

async fn talk(stream: TcpStream, does: Does, state: &State) -> std::io::Result<()> {
    match does {
        Does::HangsUp => return Ok(()),
        Does::IsSilent => {
            let mut lines = BufReader::new(stream).lines();
            while lines.next_line().await?.is_some() {}
            return Ok(());
        }
        _ => {}
    }
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut to = String::new();
    write.write_all(b"220 peer.test ESMTP\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let answer = match (verb.as_str(), does) {
            ("EHLO", _) => "250-peer.test\r\n250 8BITMIME".to_owned(),
            ("RCPT", Does::AnswersRecipient(code)) => format!("{code} not here"),
            ("RCPT", _) => {
                to = line["RCPT TO:<".len()..].split('>').next().unwrap_or_default().to_owned();
                "250 ok".to_owned()
            }
            ("DATA", _) => {
                write.write_all(b"354 go on\r\n").await?;
                let mut mail = Vec::new();
                while let Some(line) = lines.next_line().await?.filter(|line| line != ".") {
                    if does == Does::DropsInData {
                        return Ok(());
                    }
                    mail.extend_from_slice(line.strip_prefix('.').unwrap_or(&line).as_bytes());
                    mail.extend_from_slice(b"\r\n");
                }
                if let Does::AnswersData(code) = does {
                    format!("{code} not now")
                } else {
                    state.taken.lock().unwrap().push(Taken { to: std::mem::take(&mut to), mail });
                    match does {
                        Does::DropsAfterData => return Ok(()),
                        Does::TakesAndWaits => {
                            state.held.acquire().await.unwrap().forget();
                        }
                        _ => {}
                    }
                    "250 taken".to_owned()
                }
            }
            ("QUIT", _) => {
                write.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "250 ok".to_owned(),
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
    Ok(())
}

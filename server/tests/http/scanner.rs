//! A scanner for tests: it speaks clamd's protocol on a real socket, and knows one signature.

use server::uploads::Clamd;
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// How it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    Honestly,
    Nothing,
    Confused,
    Down,
}

pub struct Scanner {
    address: String,
    serving: Option<JoinHandle<()>>,
    wait: Duration,
}

impl Scanner {
    pub async fn start(answers: Answers) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let serve = async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(answer(stream, answers));
            }
        };
        // Who does not serve lets go of the socket.
        let serving = (answers != Answers::Down).then(|| tokio::spawn(serve));
        // One that answers is waited for, however busy the machine is.
        let wait = Duration::from_millis(if answers == Answers::Nothing { 500 } else { 20_000 });
        Self { address, serving, wait }
    }

    pub fn clamd(&self) -> Clamd {
        let mut clamd: Clamd = self.address.parse().unwrap();
        clamd.wait = self.wait;
        clamd
    }
}

impl Drop for Scanner {
    fn drop(&mut self) {
        if let Some(serving) = &self.serving {
            serving.abort();
        }
    }
}

async fn answer(mut stream: TcpStream, answers: Answers) {
    let mut command = [0; 10];
    stream.read_exact(&mut command).await.unwrap();
    assert_eq!(&command, b"zINSTREAM\0");
    let mut content = Vec::new();
    while let Ok(length @ 1..) = stream.read_u32().await {
        let start = content.len();
        content.resize(start + length as usize, 0);
        stream.read_exact(&mut content[start..]).await.unwrap();
    }
    let signature = b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
    let found = content.windows(signature.len()).any(|window| window == signature);
    let reply: &[u8] = match answers {
        Answers::Honestly if found => b"stream: Eicar-Test-Signature FOUND\0",
        Answers::Honestly => b"stream: OK\0",
        Answers::Confused => b"INSTREAM size limit exceeded. ERROR\0",
        Answers::Nothing | Answers::Down => return std::future::pending().await,
    };
    stream.write_all(reply).await.unwrap();
}

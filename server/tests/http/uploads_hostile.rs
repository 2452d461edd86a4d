//! Files that mean harm, and files that only look like it: every one of the first is refused, and nothing of it is kept.

use crate::{app::TestApp, uploads::UPLOADS};
use axum::http::StatusCode;
use cfb::CompoundFile;
use flate2::{Compression, write::ZlibEncoder};
use std::{
    fmt::Write as _,
    io::{Cursor, Write},
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        to.start_file(*name, options).unwrap();
        to.write_all(content).unwrap();
    }
    to.finish().unwrap().into_inner()
}

fn docx(more: &[(&str, &[u8])]) -> Vec<u8> {
    let types = br#"<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
    let whole = [("[Content_Types].xml", types.as_slice()), ("word/document.xml", b"<w:document/>")];
    archive(&[&whole, more].concat())
}

fn packed(plain: &[u8]) -> Vec<u8> {
    let mut to = ZlibEncoder::new(Vec::new(), Compression::best());
    to.write_all(plain).unwrap();
    to.finish().unwrap()
}

fn pdf(objects: &[u8]) -> Vec<u8> {
    [b"%PDF-1.7\n".as_slice(), objects, b"\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"].concat()
}

fn object_stream(plain: &[u8]) -> Vec<u8> {
    let head = b"1 0 obj <</Type/ObjStm/Filter/FlateDecode>> stream\n".as_slice();
    pdf(&[head, &packed(plain), b"\nendstream endobj"].concat())
}

fn chunk(name: [u8; 4], body: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(&name);
    crc.update(body);
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&length[..], &name, body, &crc.sum().to_be_bytes()].concat()
}

fn png(side: u32, more: &[u8]) -> Vec<u8> {
    let header = [&side.to_be_bytes()[..], &side.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    let head = [b"\x89PNG\r\n\x1a\n".as_slice(), &chunk(*b"IHDR", &header), more].concat();
    [head, chunk(*b"IDAT", &packed(b"\0\0")), chunk(*b"IEND", b"")].concat()
}

/// One pixel, as a browser shows it.
const GIF: &[u8] =
    b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;";

fn jpeg(segments: &[u8]) -> Vec<u8> {
    let frame = b"\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\x07\xff\xd9";
    [b"\xff\xd8".as_slice(), segments, frame].concat()
}

fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (path, content) in streams {
        let (storage, _) = path.rsplit_once('/').unwrap();
        file.create_storage_all(format!("{storage}/")).unwrap();
        file.create_stream(path).unwrap().write_all(content).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

/// What it is, the file, and the code with which it must be refused.
fn hostile() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let spaces = vec![b' '; 60_000_000];
    let nested = (0..6).fold(docx(&[]), |inner, _| docx(&[("word/embeddings/a.docx", &inner)]));
    let word = ("/WordDocument", [0; 512].as_slice());
    let mail = |attached: &str| {
        format!(
            "From: a@b.example\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n\
             Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n{attached}\r\n"
        )
    };
    let external = br#"<Relationships><Relationship Type="x/attachedTemplate" Target="http://evil.example" TargetMode="External"/></Relationships>"#;
    vec![
        ("a program", b"MZ\x90\0\x03\0\0\0".to_vec(), "type"),
        ("a program of Linux", b"\x7fELF\x02\x01\x01\0".to_vec(), "type"),
        ("a shell script", b"#!/bin/sh\nid\n".to_vec(), "type"),
        ("an archive", archive(&[("a.exe", b"MZ")]), "type"),
        ("HTML", b"<!doctype html><script>alert(1)</script>".to_vec(), "active"),
        ("HTML in UTF-16", b"\xff\xfe<\0s\0c\0r\0i\0p\0t\0>\0".to_vec(), "active"),
        ("SVG with a script", b"<svg xmlns='x'><script>alert(1)</script></svg>".to_vec(), "active"),
        ("SVG with a handler", b"<?xml version='1.0'?><svg onload='alert(1)'/>".to_vec(), "active"),
        (
            "PDF with JavaScript",
            pdf(b"1 0 obj <</OpenAction <</S/JavaScript/JS(app.alert(1))>>>> endobj"),
            "active",
        ),
        ("PDF with a name in disguise", pdf(b"1 0 obj <</S/J#61va#53cript>> endobj"), "active"),
        ("PDF that starts a program", pdf(b"1 0 obj <</S/Launch/F(cmd.exe)>> endobj"), "active"),
        ("PDF with a file in it", pdf(b"1 0 obj <</Type/EmbeddedFile>> endobj"), "active"),
        ("PDF with JavaScript packed away", object_stream(b"5 0 <</S/JavaScript/JS(x)>>"), "active"),
        ("PDF with a password", pdf(b"trailer <</Encrypt 5 0 R>>"), "protected"),
        ("PDF that unpacks to 120 MB", object_stream(&[spaces.clone(), spaces.clone()].concat()), "unpacks"),
        ("PDF and HTML", pdf(b"<html><script>alert(1)</script></html>"), "ambiguous"),
        ("PDF and archive", [pdf(b""), archive(&[("a", b"a")])].concat(), "ambiguous"),
        ("GIF and script", b"GIF89a/*\x01\0\x80\0\0*/=1;alert(1)//;".to_vec(), "ambiguous"),
        ("GIF and script behind it", [GIF, b"*/=1;alert(1)"].concat(), "ambiguous"),
        ("GIF and PHP", [&GIF[..GIF.len() - 1], b"\x21\xfe\x0c<?php id() ?\0;"].concat(), "ambiguous"),
        ("JPEG and archive", [jpeg(b""), archive(&[("a", b"a")])].concat(), "ambiguous"),
        ("JPEG and HTML", jpeg(b"\xff\xfe\0\x0a<script>"), "ambiguous"),
        ("PNG and archive", [png(1, b""), archive(&[("a", b"a")])].concat(), "ambiguous"),
        ("a picture of 4 billion pixels", png(65_535, b""), "pixels"),
        ("a picture of a quarter million times that", png(0x7fff_ffff, b""), "pixels"),
        ("a GIF of 4 billion pixels", [b"GIF89a\xff\xff\xff\xff\0\0\0", &GIF[19..]].concat(), "pixels"),
        ("a picture that breaks off", jpeg(b"")[..20].to_vec(), "damaged"),
        ("Word with macros", docx(&[("word/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")]), "active"),
        ("Word with a program", docx(&[("word/embeddings/a.bin", b"MZ\x90\0")]), "active"),
        ("Word that fetches a template", docx(&[("word/_rels/settings.xml.rels", external)]), "active"),
        (
            "Word that asks another program",
            docx(&[("word/a.xml", b"<w:instrText>DDEAUTO cmd</w:instrText>")]),
            "active",
        ),
        (
            "Word with an entity",
            docx(&[("word/a.xml", b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a/>")]),
            "active",
        ),
        ("a zip bomb", docx(&[("a", &spaces), ("b", &spaces)]), "unpacks"),
        ("an archive in an archive in …", nested, "unpacks"),
        ("a path out of the archive", docx(&[("../../../etc/cron.d/x", b"x")]), "damaged"),
        ("an archive with something behind it", [docx(&[]), b"<script>".to_vec()].concat(), "ambiguous"),
        ("old Word with macros", compound(&[word, ("/Macros/VBA/dir", b"x")]), "active"),
        ("old Excel with macros", compound(&[("/Workbook", &[0x85, 0, 6, 0, 0, 0, 0, 0, 0, 1])]), "active"),
        ("a document with a password", compound(&[("/EncryptedPackage", b"x")]), "protected"),
        ("an e-mail with a program", mail("TVqQAAMAAAAEAAAA").into_bytes(), "type"),
        ("nothing", Vec::new(), "empty"),
    ]
}

#[tokio::test]
async fn every_hostile_file_is_refused_and_nothing_is_kept() {
    let app = TestApp::new().await;
    let mut refused = 0;
    for (what, content, code) in hostile() {
        assert!(content.len() < 3_000_000, "{what} is refused for what it is, not for its length");
        let reply = app.upload("a.pdf", content).await;
        assert!(reply.status.is_client_error(), "{what}: {} {}", reply.status, reply.text());
        assert_eq!(reply.json()["errors"][0]["code"], code, "{what}");
        assert_eq!(app.uploads().await, (0, 0), "{what}");
        refused += 1;
    }
    println!("{refused} hostile files: every one refused, no file and no row kept");
}

#[tokio::test]
async fn files_that_people_have_are_taken() {
    let app = TestApp::new().await;
    let mut taken = 0;
    for (name, content, media_type) in [
        ("a", jpeg(b""), "image/jpeg"),
        ("a", png(1, b""), "image/png"),
        ("a", GIF.to_vec(), "image/gif"),
        ("a.exe", pdf(b"1 0 obj <</OpenAction[1 0 R/Fit]>> endobj"), "application/pdf"),
        ("../../a", docx(&[]), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("..", compound(&[("/WordDocument", &[0; 512])]), "application/msword"),
        ("<script>.txt", b"1 < 2".to_vec(), "text/plain"),
        (".", b"From: a@b\nDate: today\n\n<html>words".to_vec(), "message/rfc822"),
    ] {
        let reply = app.upload(name, content).await;
        assert_eq!(reply.status, StatusCode::CREATED, "{media_type}: {}", reply.text());
        assert_eq!(reply.json()["media_type"], media_type);
        taken += 1;
    }
    assert_eq!(app.uploads().await, (taken, taken as u64));
    for (path, _) in app.data_files() {
        assert!(!path.contains("a.exe") && !path.contains("script"), "{path}");
    }
}

#[tokio::test]
async fn a_form_brings_one_file_under_any_name() {
    let app = TestApp::new().await;
    let part = |name: &str, content: &str| {
        format!(
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{content}\r\n"
        )
    };
    let send = async |body: String| {
        let fields = [("content-type", "multipart/form-data; boundary=x")];
        app.send("POST", UPLOADS, &fields, format!("{body}--x--\r\n")).await
    };
    for (told, kept) in [
        ("../../../../etc/passwd", "passwd"),
        ("C:\\\\Users\\\\me\\\\a.txt", "a.txt"),
        ("..%2f..%2fa.txt", "..%2f..%2fa.txt"),
        ("%2e%2e/a.txt", "a.txt"),
        ("/dev/null", "null"),
    ] {
        let reply = send(part(told, "words")).await;
        assert_eq!(reply.status, StatusCode::CREATED, "{told}: {}", reply.text());
        let name = reply.json()["name"].as_str().unwrap().trim_start_matches("..").to_owned();
        assert_eq!(name, kept.trim_start_matches(".."));
    }
    let before = app.uploads().await;
    assert_eq!(before, (5, 5));
    send(part("a.txt", "words") + &part("b.txt", "words")).await.problem(422, "upload-refused");
    assert_eq!(send(String::new()).await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let mut parts = String::new();
    for number in 0..10_000 {
        write!(parts, "--x\r\nContent-Disposition: form-data; name=\"f{number}\"\r\n\r\n\r\n").unwrap();
    }
    assert_eq!(send(parts.clone()).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(send(part("a.txt", "words") + &parts).await.status, StatusCode::BAD_REQUEST);
    let files: String = (0..10_000).map(|number| part(&format!("{number}.txt"), "words")).collect();
    assert!(send(files).await.status.is_client_error());
    // A form that never ends, and one that is none.
    let fields = [("content-type", "multipart/form-data; boundary=x")];
    let reply = app.send("POST", UPLOADS, &fields, part("a.txt", "words")).await;
    assert_eq!(reply.status, StatusCode::BAD_REQUEST);
    let reply = app.send("POST", UPLOADS, &[("content-type", "multipart/form-data")], "words").await;
    assert_eq!(reply.status, StatusCode::BAD_REQUEST);
    assert_eq!(app.uploads().await, before, "nothing of these is kept");
}

//! Every route lets in those whom it is declared for, and nobody else: all routes are called as everybody.

use crate::{
    app::{NOW, Reply, SERVICE, TestApp},
    saving::words,
    staff::Ann,
};
use server::{
    observe,
    router::routes,
    routes::{
        Caller::{self, Anyone, Manager, Nobody, Operator, Owner, OwnerOrStaff, Staff, Visitor},
        Route,
    },
    staff::Role,
};
use std::collections::BTreeSet;
use wizard::paths::paths;

const CANARY: &str = "canary words";
/// The exit of the service whose letter is the owner's.
const EXIT: &str = "tell-them-first";

/// Somebody who calls, with all that they have.
#[derive(Default)]
struct Guise {
    name: &'static str,
    /// The secret of a case.
    secret: String,
    /// The secret of an upload.
    upload: String,
    cookie: String,
    phrase: String,
}

impl Guise {
    fn may(&self, caller: Caller) -> bool {
        match caller {
            Anyone | Visitor => true,
            Owner => self.name == "owner",
            OwnerOrStaff => ["owner", "caseworker", "manager"].contains(&self.name),
            Staff => ["caseworker", "manager"].contains(&self.name),
            Manager => self.name == "manager",
            Operator | Nobody => false,
        }
    }
}

/// What the routes are about.
struct World {
    app: TestApp,
    reference: String,
    upload_id: String,
    document_id: String,
}

impl World {
    /// A case and an upload, and everybody who may or may not see them.
    async fn new() -> (Self, Vec<Guise>) {
        let app = TestApp::with(|site| {
            site.notice.embeds.push(notice::Embed {
                id: "tour".into(),
                src: "https://video.example/tour".into(),
                activity: "website-requests".into(),
            });
        })
        .await;
        let text = |reply: &Reply, name: &str| reply.json()[name].as_str().unwrap().to_owned();
        let document = app.upload("a.txt", "Dear sirs").await;
        let mut case = app.case(CANARY);
        case["uploads"] = vec![text(&document, "secret")].into();
        let case = app.post_case("case-of-owner", &case).await;
        let other = app.post_case("case-of-other", &app.case("words")).await;
        let (upload, other_upload) = (app.upload("b.txt", "one").await, app.upload("c.txt", "two").await);
        let cookie = visit(&app, CANARY).await;
        let saved = app.post(&format!("/en/services/{SERVICE}/save"), &cookie, "").await;
        let owner = Guise {
            name: "owner",
            secret: text(&case, "secret"),
            upload: text(&upload, "secret"),
            cookie,
            phrase: words(&saved).join("+"),
        };
        let other = Guise {
            name: "other",
            secret: text(&other, "secret"),
            upload: text(&other_upload, "secret"),
            cookie: begin(&app).await,
            phrase: "one+two".into(),
        };
        let staff = async |name, role| {
            let cookie = Ann::with_id(&app, name, role).await.sign_in(&app).await;
            Guise { name, cookie, ..Guise::default() }
        };
        let (worker, manager) =
            (staff("caseworker", Role::Caseworker).await, staff("manager", Role::Manager).await);
        let world = Self {
            reference: text(&case, "reference"),
            upload_id: text(&upload, "id"),
            document_id: text(&document, "id"),
            app,
        };
        (world, vec![Guise { name: "nobody", ..Guise::default() }, other, worker, manager, owner])
    }

    /// A path that the template stands for.
    fn path(&self, route: Route) -> String {
        let id = match route.path {
            path if path.contains("uploads") => &self.upload_id,
            path if path.contains("documents") => &self.document_id,
            path if path.contains("embed") => "tour",
            _ => SERVICE,
        };
        // Only a door can be gone through.
        let service = if route.method == "POST" && route.path.ends_with("{service}") {
            "subject-access"
        } else {
            SERVICE
        };
        let page = if route.path.ends_with("letter") { EXIT } else { "about" };
        let filled = [
            ("{lang}", "en"),
            ("{reference}", &self.reference),
            ("{service}", service),
            ("{page}", page),
            ("{event}", "note"),
            ("{id}", id),
            ("{*name}", "a.1.js"),
            ("{name}", "not-found"),
            ("{*rest}", "nothing"),
        ];
        let path = filled.iter().fold(route.path.to_owned(), |path, (name, value)| path.replace(name, value));
        assert!(!path.contains('{'), "this test does not know what stands for a part of {path}");
        path
    }

    /// Calls a route as somebody, with all that they have.
    async fn call(&self, route: Route, guise: &Guise) -> Reply {
        let path = self.path(route);
        let mut fields = vec![("cookie", guise.cookie.as_str())];
        let secret = if path.contains("/uploads") { &guise.upload } else { &guise.secret };
        let bearer = format!("Bearer {secret}");
        if !secret.is_empty() && path.starts_with("/api/") {
            fields.push(("authorization", &bearer));
        }
        let method = if route.method == "*" { "GET" } else { route.method };
        if method == "GET" {
            return self.app.send(method, &path, &fields, "").await;
        }
        if path.starts_with("/api/") {
            fields.push(("content-type", "application/json"));
            return self.app.send(method, &path, &fields, "{\"uploads\":[]}").await;
        }
        let pairs = [("reference", &self.reference), ("secret", &guise.secret), ("phrase", &guise.phrase)];
        if path.ends_with("/documents") || path.ends_with("/evidence") {
            let part = |(name, value)| {
                format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
            };
            let body = pairs.map(part).concat() + "--x--\r\n";
            fields.push(("content-type", "multipart/form-data; boundary=x"));
            return self.app.send(method, &path, &fields, body).await;
        }
        fields.push(("content-type", "application/x-www-form-urlencoded"));
        let body = pairs.map(|(name, value)| format!("{name}={value}")).join("&");
        self.app.send(method, &path, &fields, body).await
    }
}

/// Answers the first page of a service; the cookie.
async fn begin(app: &TestApp) -> String {
    let reply = app.post(&format!("/en/services/{SERVICE}/about"), "", "about=access").await;
    reply.cookies().remove(0)
}

/// Answers a service up to the exit with the letter; the cookie.
async fn visit(app: &TestApp, name: &str) -> String {
    let service = &app.state.site.services[SERVICE];
    let way = paths(service, NOW.date()).into_iter().find(|path| path.end == EXIT).unwrap();
    let mut cookie = String::new();
    for page in way.path.iter().filter(|page| *page != EXIT) {
        let questions = service.page(page).unwrap().questions.iter();
        let mut form: Vec<String> = Vec::new();
        for field in questions.flat_map(wizard::Question::fields) {
            let values =
                if field == "letter-name" { &[name.to_owned()][..] } else { way.answers.values(&field) };
            form.extend(values.iter().map(|value| format!("{field}={}", value.replace(' ', "+"))));
        }
        let reply = app.post(&format!("/en/services/{SERVICE}/{page}"), &cookie, &form.join("&")).await;
        assert_eq!(reply.status, 303, "{page} {form:?}");
        cookie = reply.cookies().remove(0);
    }
    cookie
}

/// Whether somebody was not let in. The forms that ask for a secret are shown again where it is wrong.
fn is_refused(route: Route, reply: &Reply) -> bool {
    let asks = route.caller == Owner && !route.path.starts_with("/api");
    let led_away = reply.field("location").ends_with("/staff/sign-in") && !route.path.ends_with("/sign-out");
    led_away || matches!(reply.status.as_u16(), 401 | 403 | 404) || (asks && reply.status.is_client_error())
}

#[tokio::test]
async fn every_route_lets_in_whom_it_is_for_and_nobody_else() {
    let (world, guises) = World::new().await;
    let routes = routes();
    let mut table = routes.table().to_vec();
    // What changes something comes after what shows it, and who signs out does so last.
    table.sort_by_key(|route| (route.method != "GET", route.path.ends_with("/sign-out")));
    let (mut refusals, mut seen) = (0, Vec::new());
    for guise in &guises {
        for route in &table {
            let reply = world.call(*route, guise).await;
            let what = format!("{} {} as {}: {}", route.method, route.path, guise.name, reply.status);
            let refused = is_refused(*route, &reply);
            assert_eq!(refused, !guise.may(route.caller), "{what}, {:?}\n{}", route.caller, reply.text());
            assert!(reply.status != 405 && !reply.status.is_server_error(), "{what}");
            refusals += usize::from(refused);
            let reader = (guise.name, route.caller);
            if reply.text().contains(CANARY) && !seen.contains(&reader) {
                seen.push(reader);
            }
        }
    }
    println!("{} routes, called as {} people: {refusals} refusals", table.len(), guises.len());
    // Of what somebody typed, only their own device and secrets show anything, and staff see their cases.
    let readers = |who: &str| {
        seen.iter().filter(|(name, _)| *name == who).map(|(_, caller)| *caller).collect::<Vec<_>>()
    };
    assert_eq!((readers("nobody"), readers("other")), (vec![], vec![]));
    assert!([Visitor, Owner].iter().all(|caller| readers("owner").contains(caller)), "{seen:?}");
    assert_eq!((readers("caseworker"), readers("manager")), (vec![Staff], vec![Staff]));
}

#[tokio::test]
async fn what_is_for_operators_is_on_their_port_alone() {
    let app = TestApp::new().await;
    let routes = observe::routes();
    assert!(!routes.table().is_empty());
    for route in routes.table() {
        assert_eq!(route.caller, Operator, "{}", route.path);
        assert_eq!(app.get(route.path, &[]).await.status, 404, "{}", route.path);
    }
}

#[test]
fn the_table_has_every_route_once() {
    let routes = routes();
    let table = routes.table();
    let distinct: BTreeSet<_> = table.iter().map(|route| (route.method, route.path)).collect();
    assert_eq!(distinct.len(), table.len());
    assert!(table.iter().all(|route| route.caller != Operator));
}

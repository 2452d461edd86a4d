//! What is measured can be asked for, and says nothing of people.

use crate::app::TestApp;
use server::observe;
use tokio::net::TcpListener;

#[tokio::test(flavor = "multi_thread")]
async fn requests_are_counted_by_the_templates_of_their_routes() {
    let app = TestApp::new().await;
    assert_eq!(app.get("/en/services/data-protection?x=canary", &[]).await.status, 200);
    app.get("/api/v1/cases/HK-100001-A1A1", &[("authorization", "Bearer canary")]).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(observe::serve(listener, app.state.clone()));
    let url = format!("http://{address}/metrics");
    let read = move || ureq::get(&url).call().unwrap().body_mut().read_to_string().unwrap();
    let shown = tokio::task::spawn_blocking(read).await.unwrap();
    for line in [
        "hark_requests_total{method=\"GET\",route=\"/{lang}/services/{service}\",status=\"200\"} 1",
        "hark_requests_total{method=\"GET\",route=\"/api/v1/cases/{reference}\",status=\"404\"} 1",
        "hark_request_duration_seconds_count 2",
    ] {
        assert!(shown.contains(line), "{line} in:\n{shown}");
    }
    assert!(!shown.contains("canary") && !shown.contains("HK-100001"), "{shown}");
}

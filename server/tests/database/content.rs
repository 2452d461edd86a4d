//! What whoever has the database can read in it.

use sqlx::{Connection, Executor, PgConnection, Row};

/// Every value in every table of the database with this address, as bytes, under the name of its column.
pub async fn content(address: &str) -> Vec<(String, Vec<u8>)> {
    let mut connection = PgConnection::connect(address).await.unwrap();
    let columns = "SELECT table_name::text, column_name::text, data_type::text \
                   FROM information_schema.columns WHERE table_schema = 'public'";
    let mut content = Vec::new();
    for column in connection.fetch_all(columns).await.unwrap() {
        let (table, name, kind): (String, String, String) = (column.get(0), column.get(1), column.get(2));
        let value = if kind == "bytea" { name.clone() } else { format!("convert_to({name}::text, 'UTF8')") };
        let query = format!("SELECT {value} FROM {table} WHERE {name} IS NOT NULL");
        for row in connection.fetch_all(sqlx::AssertSqlSafe(query)).await.unwrap() {
            content.push((format!("{table}.{name}"), row.get(0)));
        }
    }
    connection.close().await.unwrap();
    content
}

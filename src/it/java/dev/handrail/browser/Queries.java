package dev.handrail.browser;

import java.util.ArrayList;
import java.util.List;

/** What people type and paste, and what nobody should: the engine has to answer all of it alike wherever it runs. */
final class Queries {

    private static final String JAVA_TRACE = """
            2026-02-11 03:12:44.101 ERROR [http-nio-8080-exec-7] c.e.orders.OrderController - request failed
            org.springframework.jdbc.CannotGetJdbcConnectionException: Failed to obtain JDBC Connection
            \tat org.springframework.jdbc.datasource.DataSourceUtils.getConnection(DataSourceUtils.java:84)
            \tat com.example.orders.OrderDao.find(OrderDao.java:31)
            Caused by: java.sql.SQLTransientConnectionException: HikariPool-1 - Connection is not available, request timed out after 30000ms.
            \t... 42 more
            Caused by: org.postgresql.util.PSQLException: FATAL: sorry, too many clients already
            \tat org.postgresql.core.v3.ConnectionFactoryImpl.doAuthentication(ConnectionFactoryImpl.java:693)
            """;
    private static final String PYTHON_TRACE = """
            Traceback (most recent call last):
              File "/srv/app/db.py", line 12, in connect
                return psycopg.connect(dsn)
            psycopg.OperationalError: connection failed: connection to server at "10.2.3.4", port 5432 failed: Connection refused
            """;
    private static final String NODE_ERROR = """
            Error: connect ECONNREFUSED 10.2.3.4:5432
                at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16) {
              errno: -111,
              code: 'ECONNREFUSED',
              syscall: 'connect'
            }
            """;
    private static final String JSON_LOG = """
            {"ts":"2026-02-11T03:12:44Z","level":"error","msg":"FATAL: password authentication failed for user \\"app\\"","pid":42}
            """;

    private static final List<String> TYPED = List.of(
            "too many connections",
            "connection refused",
            "cant connect to postgers",
            "53300",
            "08006",
            "ECONNREFUSED",
            "max_connections",
            "\"sorry, too many clients already\"",
            "pool exhausted after deploy",
            "dns",
            "pg_isready --timeout",
            "psql: error: connection to server at \"db-7.internal\" (10.0.0.9), port 5433 failed: timeout expired",
            "FATAL:  no pg_hba.conf entry for host \"192.0.2.7\", user \"web\", database \"shop\", no encryption",
            "why is everything slow",
            "zzzzqqqq xyzzy",
            "the of and",
            "conn",
            "Überlast am Pool",
            "\u063a\u064a\u0631 \u0645\u062a\u0635\u0644 database",
            "\u6570\u636e\u5e93 connection");

    private static final List<String> HOSTILE = List.of(
            "",
            " \t\n ",
            "<img src=x onerror=\"window.hacked=1\">",
            "</textarea><script>window.hacked=1</script>",
            "javascript:alert(1)",
            "(((((((a+)+)+)+$ [[ .* \\",
            "title:connection^10 AND -refused \"unclosed",
            "__proto__ constructor toString hasOwnProperty",
            "\ud800 lone \udc00 connection \ud83d",
            "\u0000\u0007\u001b[31mFATAL\u001b[0m: too many connections\u202e\u2066",
            "%s %n {0} ${jndi:ldap://127.0.0.1/x}",
            "a".repeat(100_000),
            "connection ".repeat(20_000),
            "x\n".repeat(50_000));

    private Queries() {}

    static List<String> all() {
        List<String> all = new ArrayList<>(TYPED);
        all.addAll(List.of(JAVA_TRACE, PYTHON_TRACE, NODE_ERROR, JSON_LOG));
        all.addAll(HOSTILE);
        return all;
    }

    static List<String> hostile() {
        return HOSTILE;
    }

    static String trace() {
        return JAVA_TRACE;
    }
}

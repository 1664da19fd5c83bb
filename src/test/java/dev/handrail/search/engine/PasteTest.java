package dev.handrail.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which line of a paste tells what happened. */
class PasteTest {

    private static String first(String text) {
        return Paste.of(text).lines().get(0).text();
    }

    @Test
    void inJavaTheLastCauseDecides() {
        assertThat(first("""
                        org.example.DaoException: query failed
                        \tat org.example.Dao.load(Dao.java:12)
                        Caused by: org.example.PoolException: no connection
                        \tat org.example.Pool.get(Pool.java:99)
                        Caused by: java.net.SocketTimeoutException: Connect timed out
                        \t... 8 more
                        """)).contains("SocketTimeoutException").contains("Connect timed out");
    }

    @Test
    void inPythonTheLastLineDecides() {
        assertThat(first("""
                        Traceback (most recent call last):
                          File "/srv/app/main.py", line 3, in <module>
                            raise_error()
                        ConnectionRefusedError: [Errno 111] Connect call failed ('10.0.0.1', 5432)
                        """)).startsWith("ConnectionRefusedError").contains("111");
    }

    @Test
    void inNodeTheMessageAndTheCodeDecide() {
        Paste paste = Paste.of("""
                Error: getaddrinfo ENOTFOUND pg.db.example
                    at GetAddrInfoReqWrap.onlookup (node:dns:107:26) {
                  errno: -3008,
                  code: 'ENOTFOUND',
                  detail: undefined
                }
                """);
        assertThat(paste.lines()).anySatisfy(line -> assertThat(line.text()).contains("ENOTFOUND"));
        assertThat(paste.lines().get(0).text()).contains("ENOTFOUND");
    }

    @Test
    void whatIsFatalComesBeforeWhatIsInformation() {
        assertThat(first("""
                        2024-05-01 10:00:00 UTC [1] LOG:  connection received: host=10.0.0.1 port=5000
                        2024-05-01 10:00:00 UTC [1] FATAL:  the database system is starting up
                        2024-05-01 10:00:01 UTC [1] LOG:  checkpoint complete
                        """)).contains("starting up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "too many connections",
                "is redis up",
                "select * from pg_stat_activity",
                "KubePodCrashLooping",
                "error 1040",
                "--max-connections",
                "08006"
            })
    void typedWordsAreNoPaste(String query) {
        assertThat(Paste.of(query).isPasted()).isFalse();
        assertThat(first(query)).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "10:32:02 something",
                "FATAL:  too many connections for role",
                "{\"msg\":\"x\"}",
                "level=error msg=x",
                "java.lang.IllegalStateException: closed"
            })
    void outputIsAPaste(String query) {
        assertThat(Paste.of(query).isPasted()).isTrue();
    }
}

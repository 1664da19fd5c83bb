package dev.handrail.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same message whatever the day, the host and the process. */
class LogLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "2024-05-01 10:32:02.113 UTC [4711] FATAL:  sorry, too many clients already"
                        + "|UTC FATAL sorry too many clients already",
                "dial tcp 10.0.3.7:5432: connect: connection refused|dial tcp connect connection refused",
                "FATAL:  password authentication failed for user \"app\"|FATAL password authentication failed for user",
                "FATAL:  password authentication failed for user \"reports\""
                        + "|FATAL password authentication failed for user",
                "{\"ts\":\"2024-01-01T00:00:00Z\",\"level\":\"error\",\"msg\":\"no leader\",\"caller\":\"a.go:1\"}"
                        + "|no leader",
                "time=\"2024-01-01\" level=error msg=\"lock wait timeout\" pid=12|lock wait timeout",
                "code: '28P01',|code 28P01",
                "errno 111|errno 111",
                "ERROR 1040 (HY000): Too many connections|ERROR 1040 HY000 Too many connections",
                "done in 12ms|done in",
                "id 550e8400-e29b-41d4-a716-446655440000 is gone|id is gone",
            })
    void keepsTheMessage(String line, String message) {
        assertThat(LogLine.message(line)).isEqualTo(message);
    }

    @Test
    void coloursGo() {
        assertThat(LogLine.message("\u001b[1;31mconnection reset\u001b[0m by peer"))
                .isEqualTo("connection reset by peer");
    }

    @Test
    void twoDaysOfOneFaultAreOneMessage() {
        String monday = "Jan 12 03:14:07 db-1 app[2211]: could not connect to 10.0.3.7:5432: timeout after 30s";
        String friday = "Mar 22 23:01:55 db-1 app[987]: could not connect to 10.9.8.7:5433: timeout after 12.5s";
        assertThat(LogLine.message(monday)).isEqualTo(LogLine.message(friday));
    }
}

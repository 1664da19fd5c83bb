package dev.handrail.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write and what it must be found by. */
class TokensTest {

    private static List<String> terms(String text) {
        return Tokens.of(text).stream().map(Token::term).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "max_connections, maxconnect max connect",
        "KubePodCrashLooping, kubepodcrashloop kub pod crash loop",
        "read-only, readonly read only",
        "ReadOnly, readonly read only",
        "PG::ConnectionBad, pgconnectionbad pg connectionbad connect bad",
        "57P01, 57p01",
        "08006, 08006",
        "ORA-12541, ora12541 ora 12541",
        "ECONNREFUSED, econnrefus",
        "PostgreSQL, postgresql",
        "MySQL, mysql",
        "pg_hba.conf, pghbaconf pg hba conf",
        "--flag, flag",
        "it's, it",
        "Größe, größ",
        "7, ''",
        "12345678, ''",
    })
    void findsNamesWholeAndByTheirParts(String text, String expected) {
        assertThat(String.join(" ", terms(text))).isEqualTo(expected);
    }

    @Test
    void aClassIsFoundByItsPackageItsNameAndItsWords() {
        assertThat(terms("org.postgresql.util.PSQLException"))
                .contains("orgpostgresqlutilpsqlexcept", "postgresql", "psqlexcept", "psql", "except");
    }

    @ParameterizedTest
    @CsvSource({
        "connection, connections",
        "connecting, connected",
        "terminate, terminating",
        "replica, replicas",
        "policy, policies",
        "drop, dropped",
        "timeout, timeouts"
    })
    void formsOfAWordAreOneTerm(String one, String other) {
        assertThat(terms(one)).isEqualTo(terms(other));
    }

    @ParameterizedTest
    @CsvSource({"node, not", "host, hot", "port, pot", "status, state", "process, proceed"})
    void differentWordsStayApart(String one, String other) {
        assertThat(terms(one)).isNotEqualTo(terms(other));
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "see pg_hba.conf now";
        for (Token token : Tokens.of(text)) {
            assertThat(Letters.lower(text.substring(token.start(), token.end()).replaceAll("[_.]", "")))
                    .isEqualTo(token.written());
        }
    }

    @Test
    void wordsThatStandTogetherAreFoundByPairsOfCharacters() {
        assertThat(terms("数据库连接")).contains("数据", "据库", "连接");
    }
}

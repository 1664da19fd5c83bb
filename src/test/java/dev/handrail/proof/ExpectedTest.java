package dev.handrail.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.Trial.By;
import dev.handrail.text.Html;
import dev.handrail.text.Markup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Connection refused ~ nc: port 5432 (tcp) failed: Connection refused          ~ true
            Connection refused ~ nc: port 5432 (tcp) failed: connection refused          ~ false
            0.0.0.0:5432       ~ LISTEN 0 92 10.0.0.0:5432                               ~ false
            0.0.0.0:5432       ~ LISTEN 0 92 0.0.0.0:54321                               ~ false
            0.0.0.0:5432       ~ LISTEN 0 92 0.0.0.0:5432                                ~ true
            f                  ~ off                                                     ~ false
            f|on               ~ f|on                                                    ~ true
            Flags [R.]         ~ IP 10.77.0.20.5432 > 10.77.1.10: Flags [R.], seq 0       ~ true
            Flags [R.]         ~ IP 10.77.0.20.5432 > 10.77.1.10: Flags [Rx], seq 0       ~ false
            file ... has group ~ FATAL: private key file "/k" has group or world access  ~ true
            setting  off       ~ setting off                                             ~ true
            """)
    void aTextIsMetAsWholeWords(String text, String output, boolean met) {
        assertThat(Expected.texts(By.BRANCH, List.of(text)).isMet(output)).isEqualTo(met);
    }

    @Test
    void textsJoinedByAndAreMetTogether() {
        Expected both = Expected.texts(By.BRANCH, List.of("succeeded!", "no response"));
        assertThat(both.isMet("x: no response\nport 5432 succeeded!")).isTrue();
        assertThat(both.isMet("port 5432 succeeded!")).isFalse();
        assertThat(both.isMet("x: no response")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            `f` and `off`. With the fault:                      ~ [[f, off]]
            `status: NOERROR` and `ANSWER: 1` or more           ~ [[status: NOERROR, ANSWER: 1]]
            `timed out`, `no servers could be reached`          ~ [[timed out], [no servers could be reached]]
            No `LISTEN` line, only `<none>`                     ~ [[<none>]]
            neither `ACCOUNT LOCK` nor `EXPIRE` without a term  ~ []
            """)
    void aSentenceWantsWhatItDoesNotDeny(String sentence, String wanted) {
        String html = Html.escape(sentence).replaceAll("`([^`]+)`", "<code>$1</code>");
        assertThat(InlineCode.of(Markup.html(html))).hasToString(wanted);
    }

    @Test
    void anOutputIsMetWhateverPortOfTheClient() {
        Expected shown = Expected.output("C-0x5590b50d5fe0 10.77.1.10:56038 10.77.0.20:5432 connect timeout (age=3s)");
        assertThat(shown.isMet("C-0x12ab 10.77.1.10:40002 10.77.0.20:5432 connect timeout (age=3s)"))
                .isTrue();
        assertThat(shown.isMet("C-0x12ab 10.77.1.10:40002 10.77.0.20:6432 connect timeout (age=3s)"))
                .isFalse();
    }

    @Test
    void anOutputIsMetLineByLineInOrderWhateverTimesAndProcessNumbers() {
        Expected shown = Expected.output("""
                 ssl
                -----
                 off
                2026-11-22 14:28:07.254 GMT [1411] LOG:  port 5432
                """);
        assertThat(shown.isMet("x\n ssl\n-----\nmore\n off\n2027-01-02 01:02:03.4 GMT [7] LOG: port 5432\n"))
                .isTrue();
        assertThat(shown.isMet(" off\n-----\n ssl\n2027-01-02 01:02:03.4 GMT [7] LOG: port 5432\n"))
                .isFalse();
        assertThat(shown.isMet(" ssl\n-----\n off\n2027-01-02 01:02:03.4 GMT [7] LOG: port 5433\n"))
                .isFalse();
        assertThat(shown.isMet(" ssl -----  off\n2027-01-02 01:02:03.4 GMT [7] LOG: port 5432\n"))
                .isFalse();
    }

    @Test
    void nothingIsMetByBlanksOnly() {
        assertThat(Expected.NOTHING.isMet("")).isTrue();
        assertThat(Expected.NOTHING.isMet(" \n")).isTrue();
        assertThat(Expected.NOTHING.isMet("\nx\n")).isFalse();
    }
}

package dev.handrail.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.handrail.diag.Code;
import dev.handrail.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What CI servers read. Their readers, or what their documentation asks for, judge it. */
class CiReportsTest {

    private static Element xml(Report report) throws Exception {
        byte[] text = new JunitReport().text(report).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text))
                .getDocumentElement();
    }

    @Test
    void junitHoldsAnyTextAndCountsWhatItHolds() throws Exception {
        Element root = xml(Reports.hostile());
        Element suite = (Element) root.getElementsByTagName("testsuite").item(0);
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(suite.getAttribute("name")).isEqualTo("db a/100%#,:<ü>&\"日本.md");
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        NodeList failures = suite.getElementsByTagName("failure");
        assertThat(failures.getLength()).isEqualTo(2);
        Element failure = (Element) failures.item(0);
        assertThat(failure.getAttribute("message"))
                .isEqualTo("a\"b'<c>&]]>,:%\\x1b[31m\\x00U+D800U+202EU+FFFE\\x09end");
        assertThat(failure.getTextContent()).contains("]]>").endsWith(Code.LINK_FILE.help());
        assertThat(((Element) failure.getParentNode()).getAttribute("file")).startsWith("docs/db a/");
    }

    @Test
    void junitWithoutFindingsIsOneTestThatPassed() throws Exception {
        Element root = xml(Reports.NOTHING);
        assertThat(root.getAttribute("tests")).isEqualTo("1");
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(root.getElementsByTagName("failure").getLength()).isZero();
    }

    @Test
    void githubGetsOneCommandALineEscapedAsItsToolkitDoes() {
        assertThat(new GithubReport().text(Reports.hostile()).lines())
                .containsExactly(
                        "::warning file=docs/db a/100%25#%2C%3A<ü>&\"日本.md,line=1,col=1::Nobody owns it. [runbook.no-owner]",
                        "::error file=docs/db a/100%25#%2C%3A<ü>&\"日本.md,line=3,col=7::"
                                + "a\"b'<c>&]]>,:%25\\x1b[31m\\x00U+D800U+202EU+FFFE\\x09end [link.file]",
                        "::error file=docs/db a/100%25#%2C%3A<ü>&\"日本.md,line=9,col=7::"
                                + "a\"b'<c>&]]>,:%25\\x1b[31m\\x00U+D800U+202EU+FFFE\\x09end [link.file]");
        Report lines = Reports.report(
                "",
                Reports.findings("x", Reports.diagnostic(Code.LINK_FILE, "a.md", new Span(1, 2, 1, 3), "a\r\n::b")));
        assertThat(new GithubReport().text(lines))
                .isEqualTo("::error file=a.md,line=1,col=2::a%0D%0A::b [link.file]\n");
        assertThat(new GithubReport().text(Reports.NOTHING)).isEmpty();
    }

    @Test
    void gitlabGetsUniqueFingerprintsAndItsOwnSeverities() {
        JsonArray issues = JsonParser.parseString(new GitlabReport().text(Reports.hostile()))
                .getAsJsonArray();
        Set<String> fingerprints = new HashSet<>();
        for (JsonElement element : issues) {
            JsonObject issue = element.getAsJsonObject();
            fingerprints.add(issue.get("fingerprint").getAsString());
            assertThat(issue.get("severity").getAsString()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.getAsJsonObject("location").get("path").getAsString())
                    .startsWith("docs/db a/");
            assertThat(issue.keySet()).contains("description", "check_name");
        }
        assertThat(fingerprints).hasSize(3);
        assertThat(issues.get(1).getAsJsonObject().getAsJsonObject("location").toString())
                .contains("\"lines\":{\"begin\":3,\"end\":3}");
        assertThat(new GitlabReport().text(Reports.NOTHING)).isEqualTo("[]\n");
    }

    @Test
    void jsonNamesFilesFromTheRootOfTheSource() {
        JsonObject json =
                JsonParser.parseString(new JsonReport().text(Reports.hostile())).getAsJsonObject();
        JsonObject finding = json.getAsJsonArray("findings").get(1).getAsJsonObject();
        assertThat(finding.keySet())
                .containsExactly(
                        "rule",
                        "severity",
                        "path",
                        "line",
                        "column",
                        "endLine",
                        "endColumn",
                        "message",
                        "help",
                        "fingerprint");
        assertThat(finding.get("path").getAsString()).startsWith("db a/");
        assertThat(finding.get("message").getAsString()).isEqualTo(Reports.HOSTILE);
        JsonObject summary = json.getAsJsonObject("summary");
        assertThat(summary.get("error").getAsInt()).isEqualTo(2);
        assertThat(summary.get("warning").getAsInt()).isEqualTo(1);
        assertThat(summary.get("failed").getAsBoolean()).isTrue();
    }
}

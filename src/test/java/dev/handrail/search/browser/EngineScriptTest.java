package dev.handrail.search.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.render.BuiltInTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.AstRoot;
import org.mozilla.javascript.ast.VariableDeclaration;
import org.mozilla.javascript.ast.VariableInitializer;

/** The compiled engine, as far as it can be judged without running it. */
class EngineScriptTest {

    /** Bytes, as a host sends it. */
    private static final int LARGEST = 60 * 1024;

    private static final String SCRIPT =
            new BuiltInTexts().read("assets/js/engine.js").orElseThrow().asText();

    @Test
    void isSmall() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SCRIPT.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(LARGEST);
    }

    @Test
    void isAClassicScriptWithOneGlobalName() {
        CompilerEnvirons language = new CompilerEnvirons();
        language.setLanguageVersion(Context.VERSION_ES6);
        AstRoot script = new Parser(language).parse(SCRIPT, "engine.js", 1);
        assertThat(script.getStatements().stream()
                        .filter(VariableDeclaration.class::isInstance)
                        .flatMap(declaration -> ((VariableDeclaration) declaration).getVariables().stream())
                        .map(VariableInitializer::getTarget)
                        .map(AstNode::toSource))
                .containsExactly("handrailEngine");
    }

    /** The policy of the pages forbids it, and it would only be seen in a browser. */
    @Test
    void makesNoCodeFromText() {
        assertThat(SCRIPT).doesNotContainPattern("\\beval\\(|\\bFunction\\(|javascript:");
    }
}

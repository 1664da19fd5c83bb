package dev.handrail.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/acme/ops.git, https://github.com/acme/ops/edit/main/docs/{path}",
        "https://github.com/acme/ops, https://github.com/acme/ops/edit/main/docs/{path}",
        "https://user:s3cret@github.com/acme/ops.git, https://github.com/acme/ops/edit/main/docs/{path}",
        "https://x-access-token:s3cret@github.com/acme/ops, https://github.com/acme/ops/edit/main/docs/{path}",
        "git@github.com:acme/ops.git, https://github.com/acme/ops/edit/main/docs/{path}",
        "ssh://git@ssh.github.com:443/acme/ops.git, https://github.com/acme/ops/edit/main/docs/{path}",
        "https://github.acme.example:8443/acme/ops, https://github.acme.example:8443/acme/ops/edit/main/docs/{path}",
        "git@gitlab.com:acme/sre/ops.git, https://gitlab.com/acme/sre/ops/-/edit/main/docs/{path}",
        "ssh://git@gitlab.acme.example:2222/a/b.git, https://gitlab.acme.example/a/b/-/edit/main/docs/{path}",
        "https://codeberg.org/acme/ops.git, https://codeberg.org/acme/ops/_edit/main/docs/{path}",
        "https://gitea.acme.example/acme/ops/, https://gitea.acme.example/acme/ops/_edit/main/docs/{path}",
        "git@forgejo.acme.example:acme/ops, https://forgejo.acme.example/acme/ops/_edit/main/docs/{path}",
        "git@bitbucket.org:acme/ops.git, https://bitbucket.org/acme/ops/src/main/docs/{path}?mode=edit",
    })
    void knowsTheForges(String remote, String expected) {
        assertThat(EditLink.of(remote, "main", "docs")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/srv/git/ops.git",
        "../ops",
        "file:///srv/git/ops.git",
        "https://git.acme.example/acme/ops.git",
        "https://github.com/ops",
        "javascript:alert(1)",
        "''",
        "C:\\repos\\ops"
    })
    void keepsSilentAboutOthers(String remote) {
        assertThat(EditLink.of(remote, "main", "")).isEmpty();
    }

    @Test
    void encodesBranchFolderAndHostileNames() {
        assertThat(EditLink.of("git@github.com:a/b\"><script>.git", "fix/50% off", "run books"))
                .isEqualTo("https://github.com/a/b%22%3E%3Cscript%3E/edit/fix/50%25%20off/run%20books/{path}");
        assertThat(EditLink.of("git@github.com:a/b.git", "", "")).isEmpty();
    }

    @Test
    void fillsInAConfiguredAddress() {
        assertThat(EditLink.configured("https://x.example/{ref}/{path}", "main"))
                .isEqualTo("https://x.example/main/{path}");
        assertThat(EditLink.configured("https://x.example/{ref}/{path}", ""))
                .isEqualTo("https://x.example/HEAD/{path}");
    }
}

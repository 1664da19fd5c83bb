package dev.handrail.console;

import java.util.Locale;

/** What the language of a code block says about its lines. */
public enum Dialect {
    /** A shell script: every line is a command unless some line has a prompt. */
    SHELL,
    /** What a terminal showed: lines with a prompt are commands, the others output. */
    SESSION,
    /** Statements for a database or a metrics store. */
    QUERY,
    /** No language, or plain text: commands only where a line has a prompt. */
    TEXT,
    /** Something to read: configuration, a log, a program, a drawing. */
    OTHER;

    /** The dialect of a language as written after a fence; unknown languages are {@link #OTHER}. */
    public static Dialect of(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "sh",
                    "bash",
                    "shell",
                    "shel",
                    "zsh",
                    "ksh",
                    "fish",
                    "ash",
                    "dash",
                    "shellscript",
                    "powershell",
                    "pwsh",
                    "ps1",
                    "bat",
                    "batch",
                    "cmd",
                    "dos" -> SHELL;
            case "console",
                    "terminal",
                    "term",
                    "session",
                    "shell-session",
                    "shellsession",
                    "sh-session",
                    "bash-session",
                    "shell-script-session",
                    "psql-session",
                    "postgresql-console",
                    "sqlite3",
                    "ps1con" -> SESSION;
            case "sql",
                    "psql",
                    "pgsql",
                    "plpgsql",
                    "plsql",
                    "tsql",
                    "postgres",
                    "postgresql",
                    "mysql",
                    "mariadb",
                    "oracle",
                    "sqlite",
                    "cql",
                    "promql",
                    "logql",
                    "traceql",
                    "metricsql",
                    "redis",
                    "redis-cli",
                    "mongosh",
                    "mongo" -> QUERY;
            case "", "text", "txt", "plain", "plaintext", "none", "nohighlight" -> TEXT;
            default -> OTHER;
        };
    }

    /** Whether the blocks of the language are expressions that only read, such as PromQL. */
    static boolean metrics(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "promql", "logql", "traceql", "metricsql" -> true;
            default -> false;
        };
    }
}

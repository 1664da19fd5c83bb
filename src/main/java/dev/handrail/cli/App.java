package dev.handrail.cli;

import dev.handrail.diag.HandrailException;
import dev.handrail.report.Visible;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole program: arguments in, exit status out. */
public final class App {

    private final Surroundings surroundings;

    /** The program in the surroundings of this process. */
    public App() {
        this(Surroundings.ofProcess());
    }

    /** The program in surroundings of the caller's making, not interactive. */
    public App(PrintStream out, PrintStream err, Path directory, Map<String, String> environment) {
        this(InputStream.nullInputStream(), out, err, directory, environment);
    }

    /** The same with something to read from standard input. */
    public App(InputStream in, PrintStream out, PrintStream err, Path directory, Map<String, String> environment) {
        this(new Surroundings(in, out, err, directory, environment, Clock.systemUTC(), false));
    }

    App(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command. @return the exit status, see {@link ExitCode} */
    public int run(String... args) {
        CommandLine commands = commands();
        return commands.execute(args);
    }

    private CommandLine commands() {
        PrintStream out = surroundings.out();
        PrintStream err = surroundings.err();
        CommandLine commands = new CommandLine(new HandrailCommand())
                .addSubcommand(new BuildCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new AlertsCommand(surroundings))
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new SearchCommand(surroundings))
                .addSubcommand(new ProofCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new CompletionCommand(surroundings))
                .addSubcommand(new CommandLine.HelpCommand());
        return commands.setOut(writer(out))
                .setErr(writer(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colours() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler(this::failed);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, java.nio.charset.StandardCharsets.UTF_8);
    }

    private int misused(ParameterException fault, String[] args) {
        complain(fault.getMessage() + meant(fault));
        surroundings
                .err()
                .println("See '" + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.status();
    }

    /** Says what is wrong; nothing that a name or a page holds gets to move the cursor. */
    private void complain(String message) {
        List<String> lines = message.lines().map(Visible::of).toList();
        surroundings.err().println("handrail: " + String.join("\n", lines));
    }

    private static String meant(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched.getSuggestions().stream()
                    .findFirst()
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("");
        }
        return "";
    }

    private int failed(Exception fault, CommandLine commands, CommandLine.ParseResult parsed) {
        boolean trace = parsed.originalArgs().contains("--stacktrace");
        if (trace) {
            fault.printStackTrace(surroundings.err());
        }
        if (fault instanceof HandrailException trouble) {
            complain(trouble.getMessage());
            return ExitCode.of(trouble.trouble()).status();
        }
        complain("this is a fault of Handrail itself: " + fault);
        surroundings
                .err()
                .println("Please report it with the command, the page if you can share it, and the output of the same"
                        + " command with --stacktrace.");
        return ExitCode.BUG.status();
    }
}

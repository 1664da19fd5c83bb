package dev.handrail.lint.secret;

import java.util.ArrayList;
import java.util.List;

/** Passwords in short flags, which tell only by the program before them: {@code mysql -psecret}, {@code redis-cli -a secret}. */
final class CommandFlags implements Detector {

    /** How far behind its program a flag is looked for, in UTF-16 units. */
    private static final int REACH = 300;

    /** A program and its flag. @param separate whether the password is a word of its own */
    private record Flag(String program, String flag, boolean separate) {}

    private static final List<Flag> FLAGS = List.of(
            new Flag("mysql", " -p", false),
            new Flag("mysqldump", " -p", false),
            new Flag("mysqladmin", " -p", false),
            new Flag("mariadb", " -p", false),
            new Flag("mariadb-dump", " -p", false),
            new Flag("mariadb-admin", " -p", false),
            new Flag("sshpass", " -p", false),
            new Flag("sshpass", " -p ", true),
            new Flag("mongosh", " -p ", true),
            new Flag("mongo", " -p ", true),
            new Flag("redis-cli", " -a ", true),
            new Flag("valkey-cli", " -a ", true),
            new Flag("curl", " -u ", true),
            new Flag("curl", " --user ", true));

    private static final String ENDS = "\n|;&\"'` \\";

    @Override
    public List<Secret> find(String text) {
        List<Secret> found = new ArrayList<>();
        for (Flag flag : FLAGS) {
            int from = 0;
            for (int at = text.indexOf(flag.program()); at >= 0; at = text.indexOf(flag.program(), from)) {
                from = at + flag.program().length();
                if (isProgram(text, at, from)) {
                    from = find(flag, text, from, found);
                }
            }
        }
        return found;
    }

    private static boolean isProgram(String text, int at, int end) {
        boolean starts = at == 0 || !Letters.isWord(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
        return starts && end < text.length() && text.charAt(end) == ' ';
    }

    /** Looks behind a program as far as its command goes. @return where to go on */
    private static int find(Flag flag, String text, int from, List<Secret> found) {
        int limit = Math.min(text.length(), from + REACH);
        int stop = from;
        while (stop < limit && "\n|;&`".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        int at = text.substring(from, stop).indexOf(flag.flag());
        if (at >= 0) {
            password(flag, text, from + at + flag.flag().length(), found);
        }
        return stop;
    }

    private static void password(Flag flag, String text, int from, List<Secret> found) {
        int start = from < text.length() && "\"'".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        int end = start;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean account = flag.program().equals("curl");
        int colon = text.substring(start, end).indexOf(':');
        if (account && colon < 0) {
            return;
        }
        int password = account ? start + colon + 1 : start;
        if (new Value(text.substring(password, end)).isPassword()) {
            found.add(new Secret("a password on a command line", "", password, end));
        }
    }
}

package dev.handrail.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sentences, commands and error lines as an operations team writes them, for one page. The same seed gives the same text.
 *
 * <p>{@code *} in a pattern stands for a noun or a name, {@code #} for a number. A page has some rare names of its own
 * and comes back to them, as real pages do.
 */
final class Words {

    private static final List<String> SUBJECTS = List.of(
            "The *",
            "A *",
            "One *",
            "Each *",
            "Every second *",
            "The * of the *",
            "A stale *",
            "The nightly *",
            "The old *",
            "Another *",
            "The whole *",
            "Our *",
            "The failed *",
            "The new *");
    private static final List<String> VERBS = List.of(
            "waits for",
            "refuses",
            "drops",
            "keeps",
            "returns",
            "loses",
            "retries",
            "holds",
            "outlives",
            "blocks",
            "replaces",
            "reports",
            "delays",
            "closes",
            "reuses",
            "exhausts",
            "restarts",
            "ignores",
            "needs",
            "fills",
            "overloads",
            "skips",
            "moves",
            "hides",
            "rejects",
            "floods",
            "locks",
            "removes",
            "rewrites",
            "shares",
            "starves",
            "throttles",
            "follows",
            "misses",
            "sends",
            "reads from",
            "writes to",
            "connects to",
            "polls");
    private static final List<String> OBJECTS = List.of(
            "a *",
            "the *",
            "its *",
            "every third *",
            "the old *",
            "an idle *",
            "half of the *",
            "the last *",
            "the * of the *",
            "a second *",
            "the remote *",
            "no more than one *",
            "the wrong *",
            "two of three *s");
    private static final List<String> ENDINGS = List.of(
            "after a *",
            "during the *",
            "until the * is restarted",
            "when the * is full",
            "before the * is reached",
            "while the * grows",
            "as soon as the * is hit",
            "in one * only",
            "although the * is green",
            "once the * expires",
            "because the * was rolled out twice",
            "if the * was renamed",
            "for # minutes",
            "and # requests fail",
            "at about #%",
            "so page the owner of the *",
            "which is safe to repeat",
            "unless somebody removed the *",
            "as the * shows",
            "without any *");
    private static final List<String> LEADS = List.of(
            "Check the *",
            "Look at the * of the *",
            "Count the *s",
            "Drain the *",
            "Restart the *",
            "Compare * and *",
            "Ask the *",
            "Move the * away",
            "Find the oldest *",
            "Raise the limit of the *",
            "Turn off the *");
    private static final List<String> COMMANDS = List.of(
            "pg_isready -h <host> -p #",
            "psql -h <host> -c 'SELECT count(*) FROM @'",
            "systemctl status @.service",
            "kubectl -n @ get pods -l app=@",
            "kubectl -n @ logs deploy/@ --tail=#",
            "journalctl -u @ --since -#min",
            "ss -tan state established '( dport = :# )' | wc -l",
            "dig +short @.internal",
            "df -h /var/lib/@",
            "curl -fsS http://@:#/healthz",
            "openssl s_client -connect @:# -servername @ </dev/null",
            "redis-cli -h @ -p # INFO replication",
            "mysql -h @ -e 'SHOW PROCESSLIST'",
            "nc -vz @ #",
            "aws rds describe-events --source-identifier @ --duration #",
            "grep -c @ /var/log/@.log",
            "kafka-consumer-groups --describe --group @",
            "etcdctl endpoint status --cluster",
            "iostat -x # 3",
            "terraform plan -target=module.@");
    private static final List<String> ERRORS = List.of(
            "FATAL: sorry, too many clients already",
            "FATAL: password authentication failed for user \"@\"",
            "ERROR: relation \"@\" does not exist",
            "dial tcp 10.0.#.7:5432: connect: connection refused",
            "could not translate host name \"@\" to address: Name or service not known",
            "java.sql.SQLTransientConnectionException: @ - Connection is not available, timed out after #ms",
            "error: @: context deadline exceeded",
            "x509: certificate for @ has expired or is not yet valid",
            "ERROR: canceling statement due to conflict with recovery on @",
            "panic: @ is nil (worker #)",
            "@ refused the lease: held by @ for #s",
            "FATAL: the database system is starting up",
            "write /var/lib/@/data: no space left on device",
            "ERROR: deadlock detected in @",
            "upstream @ timed out (110: Connection timed out) while reading response header",
            "WARN @ lags # segments behind @");
    static final List<String> SERVICES = List.of(
            "billing",
            "catalogue",
            "checkout",
            "ledger",
            "mailer",
            "player",
            "playlist",
            "profile",
            "quota",
            "ranking",
            "search",
            "session",
            "shipping",
            "signup",
            "stream",
            "upload");
    static final List<String> TOPICS = List.of(
            "connection-refused",
            "pool-exhausted",
            "replica-lag",
            "slow-queries",
            "disk-full",
            "dns-failure",
            "tls-expired",
            "failover-stuck",
            "lock-contention",
            "login-denied",
            "queue-backlog",
            "memory-pressure");
    static final List<String> CODES =
            List.of("08001", "08006", "28P01", "53300", "57P01", "57P03", "40P01", "53100", "55P03", "25006");

    /** Names that a page has to itself, and how often one of them is meant. */
    private static final int OWN = 12;

    private static final double OWN_SHARE = 0.15;

    private final SplittableRandom random;
    private final List<String> own;

    Words(long seed) {
        this.random = new SplittableRandom(seed);
        this.own = Stream.generate(() -> Lexicon.rare(random)).limit(OWN).toList();
    }

    String sentence() {
        return fill(pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(OBJECTS) + " " + pick(ENDINGS) + ".");
    }

    /** A paragraph of about as many sentences, some eleven words each. */
    String paragraph(int sentences) {
        int count = 1 + sentences / 2 + below(sentences);
        return IntStream.range(0, count).mapToObj(i -> sentence()).collect(Collectors.joining(" ")) + "\n\n";
    }

    /** What a step does, as its lead says it. */
    String lead() {
        return fill(pick(LEADS));
    }

    String command() {
        return fill(pick(COMMANDS));
    }

    /** What a program says that failed. */
    String error() {
        return fill(pick(ERRORS));
    }

    /** A pattern with its holes filled; those of commands and errors take one of the page's own names. */
    private String fill(String pattern) {
        StringBuilder out = new StringBuilder(pattern.length() * 2);
        for (char c : pattern.toCharArray()) {
            switch (c) {
                case '*' -> out.append(random.nextDouble() < OWN_SHARE ? pick(own) : Lexicon.draw(random));
                case '@' -> out.append(pick(own));
                case '#' -> out.append(1 + below(900));
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}

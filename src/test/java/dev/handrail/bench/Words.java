package dev.handrail.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences as an operations team writes them, put together from lists of words. The same seed gives the same text. */
final class Words {

    private static final List<String> SUBJECTS = List.of(
            "The pool",
            "The primary",
            "A standby",
            "The proxy",
            "One client",
            "The scheduler",
            "The listener",
            "A stale session",
            "The balancer",
            "The resolver",
            "The nightly job",
            "Each worker",
            "The certificate",
            "A long transaction",
            "The write path",
            "The cache",
            "The route",
            "The firewall rule");
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
            "exhausts");
    private static final List<String> OBJECTS = List.of(
            "a connection slot",
            "the handshake",
            "every third request",
            "its lease",
            "the old address",
            "an idle session",
            "the replication slot",
            "the retry budget",
            "its locks",
            "the last heartbeat",
            "the credentials",
            "the listening port",
            "half of the traffic",
            "the health check",
            "a name lookup");
    private static final List<String> ENDINGS = List.of(
            "after a failover",
            "during the deploy",
            "until it is restarted",
            "when the disk is full",
            "before the timeout is reached",
            "while the queue grows",
            "as soon as the limit is hit",
            "in one zone only",
            "although the dashboard is green",
            "once the token expires",
            "because the setting was rolled out twice",
            "if the host was renamed");
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

    private final SplittableRandom random;

    Words(long seed) {
        this.random = new SplittableRandom(seed);
    }

    String sentence() {
        return pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(OBJECTS) + " " + pick(ENDINGS) + ".";
    }

    /** A paragraph of some sentences, about eleven words each. */
    String paragraph(int sentences) {
        return IntStream.range(0, sentences).mapToObj(i -> sentence()).collect(Collectors.joining(" ")) + "\n\n";
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}

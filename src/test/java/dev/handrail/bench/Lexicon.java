package dev.handrail.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The nouns and names of a large organisation, without end: some hundred that everybody uses, then ever rarer ones made
 * of them and of syllables. They are drawn as words are met in real pages: by Zipf's law up to a rank, and behind it
 * falling faster, so that new ones keep coming up as the pages grow (Heaps' law, with an exponent of about 0.6).
 *
 * <p>For comparison, 1,000 public pages of runbooks and postmortems have 21,000 different terms in 370,000, more than half
 * of them in one section only.
 */
final class Lexicon {

    private static final List<String> COMMON = List.of("""
            server cluster service database pool queue client replica disk node request timeout connection pod
            backup alert host deploy load job error table limit volume traffic log process query network storage
            memory region worker cache certificate key token index lock lease partition message topic broker zone
            route address listener session transaction snapshot checkpoint archive schema migration tenant account
            user role password secret config flag release version build image container namespace gateway proxy
            balancer resolver record domain firewall rule policy quota budget threshold metric dashboard graph panel
            probe heartbeat leader follower standby primary quorum election term epoch shard segment block page
            buffer thread handle socket port packet segment window handshake cipher chain issuer trust store bucket
            object file inode mount device controller kernel cgroup scheduler cron trigger hook event stream
            consumer producer offset lag batch retry backoff breaker fallback canary rollout rollback drain cordon
            eviction taint label selector annotation replicaset statefulset daemon sidecar mesh ingress egress tunnel
            bastion jump vault audit trail ticket incident bridge pager rotation handover owner team runbook
            procedure step check note warning question answer report summary review owner week night morning
            customer order invoice payment card basket price currency refund shipment parcel stock warehouse vendor
            profile avatar playlist track album artist search suggestion ranking feed comment upload download video
            thumbnail transcode caption subtitle player licence subscription trial plan tier feature experiment cohort
            funnel export import feedback survey mail template campaign list webhook callback endpoint header cookie
            cursor vacuum bloat tuple heap toast sequence constraint view function extension publication slot
            wal vip dns tls lvm raid nfs s3 cdn api sql json yaml grpc http tcp udp bgp vlan mtu numa swap oom
            """.strip().split("\\s+"));

    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "den", "el", "fi", "gra", "hol", "im", "jas", "ker", "lo", "mir", "nan", "or", "pel", "qui",
            "ras", "sto", "tam", "ul", "vek", "wis", "xan", "yor", "zin", "tri");

    /** Where the frequencies begin to fall faster, and how fast. */
    private static final double KNEE = 1_000;

    private static final double TAIL = 0.65;

    /** How far the first words are alike: Mandelbrot's addition to the rank. */
    private static final double FLAT = 12;

    private static final double HEAD_MASS = Math.log((KNEE + FLAT) / FLAT);
    private static final double TAIL_MASS = 1 / TAIL;

    private Lexicon() {}

    /** A word of any rank, by its frequency. */
    static String draw(SplittableRandom random) {
        return word(rank(random.nextDouble()));
    }

    /** A rare word, of those that a page has to itself. */
    static String rare(SplittableRandom random) {
        return word(rank((HEAD_MASS + random.nextDouble() * TAIL_MASS) / (HEAD_MASS + TAIL_MASS)));
    }

    private static int rank(double share) {
        double mass = share * (HEAD_MASS + TAIL_MASS);
        if (mass < HEAD_MASS) {
            return (int) (FLAT * Math.exp(mass) - FLAT);
        }
        double left = Math.max(1e-6, 1 - (mass - HEAD_MASS) / TAIL_MASS);
        return (int) Math.min(10_000_000, KNEE * Math.pow(left, -1 / TAIL));
    }

    /** The word of a rank, always the same: a common one, a name of two, or one that is nowhere else. */
    static String word(int rank) {
        if (rank < COMMON.size()) {
            return COMMON.get(rank);
        }
        SplittableRandom random = new SplittableRandom(rank);
        return switch (rank < KNEE ? 5 : random.nextInt(6)) {
            case 0 -> common(random) + "_" + common(random) + "_" + common(random);
            case 1 -> capital(common(random)) + capital(invented(random));
            case 2 -> common(random) + "-" + invented(random) + "-" + random.nextInt(30);
            default -> invented(random);
        };
    }

    private static String common(SplittableRandom random) {
        return COMMON.get(random.nextInt(COMMON.size()));
    }

    private static String invented(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int left = 2 + random.nextInt(3); left > 0; left--) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

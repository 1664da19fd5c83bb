package dev.handrail.console;

import java.util.List;
import java.util.Set;

/** Tells a line that calls a known program from other text, where nothing else marks it as a command. */
public final class CommandWords {
    private static final Set<String> KNOWN = Set.of(
            ("amtool ansible ansible-playbook apt apt-get argocd aws awk az base64 bundle cat cd chef-client chmod chown consul"
                            + " ceph chroot cp crictl crio curl cqlsh df dig dmesg dnf docker du echo etcdctl exec export find flux free"
                            + " fuser gcloud gdb getent git gitlab-ctl gitlab-psql gitlab-rails glab glsh grep gsutil"
                            + " head helm helmfile host htop ifconfig iostat iotop ip iptables jmap jq journalctl jstack"
                            + " kafka-topics kill kinit kn knife kubectl kubectx kubens kustomize less ln logrotate ls"
                            + " lsblk lsof lvextend make mkdir mongo mongosh mount mtr mv mysql mysqladmin mysqldump nc"
                            + " ncat netstat nft nmap nodetool nomad ocm odf ovn-nbctl ovn-sbctl ovs-appctl ovs-ofctl ovs-vsctl nslookup ntpq oc omc openssl patronictl"
                            + " pg_basebackup pg_dump pg_dumpall pg_isready pg_lsclusters pg_restore pgbackrest pgrep"
                            + " ping pkill podman pgbouncer promtool ps psql rabbitmqctl rados rbd rpm-ostree redis-cli resize2fs rm rsync salt scp sed"
                            + " service sqlite3 sqlplus ss ssh strace su sudo sysctl systemctl tail tar tcpdump tee"
                            + " telnet terraform timedatectl timeout top touch traceroute tsh umount uptime vault virsh virtctl"
                            + " vmstat watch wget xargs yum zcat")
                    .split(" "));

    private CommandWords() {}

    /** Whether the first line that is no comment calls a known program and does not read like a sentence. */
    static boolean start(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                return known(line);
            }
        }
        return false;
    }

    /** Whether a line starts with the name of a known program, as typed at a prompt; variables may be set before it. */
    public static boolean known(String line) {
        String text = line.strip();
        if (text.endsWith(".") || text.endsWith(":")) {
            return false;
        }
        int start = 0;
        while (assigns(text, start)) {
            int value = text.indexOf('=', start) + 1;
            if (text.startsWith("$(", value)) {
                return true;
            }
            int blank = text.indexOf(' ', value);
            if (blank < 0) {
                return text.startsWith("'", value) || text.startsWith("\"", value);
            }
            start = blank + 1;
        }
        String first = word(text, start);
        return KNOWN.contains(first.substring(first.lastIndexOf('/') + 1));
    }

    /** Whether a line looks like a call of a program that nobody listed: {@code tool verb --option}. */
    static boolean likely(String line) {
        String text = line.strip();
        String first = word(text, 0);
        boolean name = first.length() > 1
                && first.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_');
        int option = text.indexOf(" --");
        boolean called = option > 0 && option + 3 < text.length() && Character.isLetter(text.charAt(option + 3));
        return name && called && !text.endsWith(".");
    }

    private static String word(String text, int start) {
        int blank = text.indexOf(' ', start);
        return blank < 0 ? text.substring(start) : text.substring(start, blank);
    }

    /** Whether {@code NAME=} stands at an index, as a shell has it. */
    private static boolean assigns(String text, int start) {
        int i = start;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        return i > start && i + 1 < text.length() && text.charAt(i) == '=' && text.charAt(i + 1) != '=';
    }
}

package dev.handrail.console;

import java.util.List;
import java.util.Set;

/** Tells a line that calls a known program from other text, where nothing else marks it as a command. */
public final class CommandWords {
    private static final Set<String> KNOWN = Set.of(
            ("ansible ansible-playbook apt apt-get argocd aws awk az base64 bundle cat cd chef-client chmod chown consul"
                            + " cp crictl curl cqlsh df dig dmesg dnf docker du echo etcdctl exec export find flux free"
                            + " fuser gcloud gdb getent git gitlab-ctl gitlab-psql gitlab-rails glab glsh grep gsutil"
                            + " head helm helmfile host htop ifconfig iostat iotop ip iptables jmap jq journalctl jstack"
                            + " kafka-topics kill kinit kn knife kubectl kubectx kubens kustomize less ln logrotate ls"
                            + " lsblk lsof lvextend make mkdir mongo mongosh mount mtr mv mysql mysqladmin mysqldump nc"
                            + " ncat netstat nft nmap nodetool nomad nslookup ntpq oc omc openssl patronictl"
                            + " pg_basebackup pg_dump pg_dumpall pg_isready pg_lsclusters pg_restore pgbackrest pgrep"
                            + " ping pkill podman promtool ps psql rabbitmqctl redis-cli resize2fs rm rsync salt scp sed"
                            + " service sqlite3 sqlplus ss ssh strace su sudo sysctl systemctl tail tar tcpdump tee"
                            + " telnet terraform timedatectl timeout top touch traceroute tsh umount uptime vault virtctl"
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

    /** Whether a line starts with the name of a known program, as typed at a prompt. */
    public static boolean known(String line) {
        String text = line.strip();
        int blank = text.indexOf(' ');
        String first = blank < 0 ? text : text.substring(0, blank);
        String name = first.substring(first.lastIndexOf('/') + 1);
        return KNOWN.contains(name) && !text.endsWith(".") && !text.endsWith(":") && !first.endsWith(":");
    }
}

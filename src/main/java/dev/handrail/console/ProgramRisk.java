package dev.handrail.console;

import static dev.handrail.model.Risk.DESTRUCTIVE;
import static dev.handrail.model.Risk.DISRUPTIVE;
import static dev.handrail.model.Risk.READ_ONLY;
import static dev.handrail.model.Risk.REVERSIBLE;
import static dev.handrail.model.Risk.UNSTATED;

import dev.handrail.model.Risk;
import java.util.List;

/** What a program risks, by its name and its verb. */
final class ProgramRisk {
    private ProgramRisk() {}

    static Risk of(String name, List<String> words) {
        return switch (name) {
            case "kubectl", "oc", "k" -> KubernetesRisk.of(words);
            case "rm",
                    "rmdir",
                    "shred",
                    "dd",
                    "wipefs",
                    "mkswap",
                    "fdisk",
                    "parted",
                    "lvremove",
                    "vgremove",
                    "pvremove",
                    "dropdb",
                    "dropuser",
                    "pg_resetwal",
                    "pg_rewind",
                    "truncate",
                    "userdel",
                    "fsck" -> DESTRUCTIVE;
            case "kill", "pkill", "killall", "xkill" -> has(words, "-l", "-0") ? READ_ONLY : DISRUPTIVE;
            case "reboot", "shutdown", "halt", "poweroff", "init", "telinit", "umount", "swapoff", "ifdown" ->
                DISRUPTIVE;
            case "systemctl",
                    "service",
                    "gitlab-ctl",
                    "supervisorctl",
                    "rc-service",
                    "sv",
                    "brew",
                    "pg_ctl",
                    "pg_ctlcluster",
                    "pcs",
                    "monit" -> service(words);
            case "docker", "podman", "nerdctl", "crictl", "docker-compose" -> container(words);
            case "helm", "helmfile", "flux", "argocd" -> release(words);
            case "terraform", "tofu", "terragrunt" -> terraform(words);
            case "git" -> git(words);
            case "iptables", "ip6tables", "nft", "ufw", "firewall-cmd", "ipset" -> firewall(words);
            case "ip", "ifconfig", "route", "tc", "ethtool", "nmcli" -> network(words);
            case "curl", "wget", "http" -> request(words);
            case "aws", "gcloud", "gsutil", "az", "doctl", "openstack", "consul", "vault", "etcdctl", "nomad" ->
                cloud(words);
            case "patronictl", "repmgr", "pgbackrest", "nodetool", "rabbitmqctl" -> cluster(words);
            case "sed", "perl" -> words.stream().anyMatch(word -> word.startsWith("-i")) ? REVERSIBLE : READ_ONLY;
            case "find" -> found(words);
            case "sysctl" -> has(words, "-w", "-p", "--system") || assigns(words) ? REVERSIBLE : READ_ONLY;
            case "crontab" -> has(words, "-l") ? READ_ONLY : has(words, "-r") ? DESTRUCTIVE : REVERSIBLE;
            case "rsync" -> has(words, "--delete") ? DESTRUCTIVE : REVERSIBLE;
            case "mount", "swapon" -> words.size() == 1 ? READ_ONLY : REVERSIBLE;
            default -> name.startsWith("mkfs") ? DESTRUCTIVE : plain(name);
        };
    }

    /** Programs that do one kind of thing whatever their arguments. */
    private static Risk plain(String name) {
        return switch (name) {
            case "ls",
                    "cat",
                    "less",
                    "more",
                    "head",
                    "tail",
                    "grep",
                    "egrep",
                    "zgrep",
                    "zcat",
                    "awk",
                    "cut",
                    "sort",
                    "uniq",
                    "wc",
                    "tr",
                    "jq",
                    "yq",
                    "column",
                    "echo",
                    "printf",
                    "date",
                    "uptime",
                    "who",
                    "w",
                    "id",
                    "whoami",
                    "hostname",
                    "uname",
                    "df",
                    "du",
                    "free",
                    "top",
                    "htop",
                    "atop",
                    "iotop",
                    "iostat",
                    "vmstat",
                    "mpstat",
                    "sar",
                    "pidstat",
                    "ps",
                    "pgrep",
                    "pstree",
                    "lsof",
                    "fuser",
                    "ss",
                    "netstat",
                    "nc",
                    "ncat",
                    "telnet",
                    "ping",
                    "ping6",
                    "traceroute",
                    "tracepath",
                    "mtr",
                    "dig",
                    "host",
                    "nslookup",
                    "getent",
                    "resolvectl",
                    "arp",
                    "tcpdump",
                    "nmap",
                    "openssl",
                    "journalctl",
                    "dmesg",
                    "last",
                    "stat",
                    "file",
                    "md5sum",
                    "sha256sum",
                    "diff",
                    "cmp",
                    "which",
                    "whereis",
                    "type",
                    "env",
                    "cd",
                    "pwd",
                    "test",
                    "[",
                    "[[",
                    "true",
                    "false",
                    "sleep",
                    "history",
                    "lsblk",
                    "blkid",
                    "lscpu",
                    "lsmod",
                    "nproc",
                    "ulimit",
                    "strace",
                    "perf",
                    "jstack",
                    "jmap",
                    "jps",
                    "jstat",
                    "pg_isready",
                    "pg_lsclusters",
                    "pg_dump",
                    "pg_dumpall",
                    "pg_controldata",
                    "pg_waldump",
                    "pgbadger",
                    "mysqldump",
                    "mongodump",
                    "promtool",
                    "amtool",
                    "chronyc",
                    "ntpq",
                    "timedatectl",
                    "man",
                    "watch",
                    "export",
                    "set",
                    "source",
                    ".",
                    "read",
                    "for",
                    "done",
                    "fi",
                    "base64",
                    "xxd",
                    "od",
                    "strings",
                    "seq",
                    "rg",
                    "kubectx",
                    "kubens",
                    "stern",
                    "pg_top",
                    "tee",
                    "ssh",
                    "login",
                    "keytool",
                    "fi;",
                    "}" -> READ_ONLY;
            case "cp",
                    "mv",
                    "ln",
                    "mkdir",
                    "touch",
                    "chmod",
                    "chown",
                    "scp",
                    "vi",
                    "vim",
                    "nano",
                    "emacs",
                    "apt",
                    "apt-get",
                    "yum",
                    "dnf",
                    "pip",
                    "gem",
                    "npm",
                    "useradd",
                    "usermod",
                    "groupadd",
                    "createdb",
                    "createuser",
                    "modprobe",
                    "resize2fs",
                    "lvextend",
                    "lvcreate",
                    "ansible-playbook",
                    "chef-client",
                    "update-ca-certificates",
                    "renice",
                    "logrotate",
                    "pg_restore",
                    "tar",
                    "unzip",
                    "gunzip",
                    "gzip" -> REVERSIBLE;
            default -> UNSTATED;
        };
    }

    private static Risk found(List<String> words) {
        if (has(words, "-delete", "rm")) {
            return DESTRUCTIVE;
        }
        return has(words, "-exec", "-execdir", "-ok", "-okdir") ? UNSTATED : READ_ONLY;
    }

    private static Risk service(List<String> words) {
        if (has(
                words,
                "restart",
                "stop",
                "kill",
                "hup",
                "try-restart",
                "force-stop",
                "graceful-kill",
                "reboot",
                "promote",
                "poweroff")) {
            return DISRUPTIVE;
        }
        boolean changes = has(
                words,
                "start",
                "reload",
                "enable",
                "disable",
                "mask",
                "unmask",
                "edit",
                "daemon-reload",
                "reconfigure",
                "set-property",
                "reset-failed");
        return changes ? REVERSIBLE : READ_ONLY;
    }

    private static Risk container(List<String> words) {
        if (has(words, "rm", "rmi", "prune", "down", "rmp")) {
            return DESTRUCTIVE;
        }
        if (has(words, "stop", "kill", "restart", "pause", "stopp")) {
            return DISRUPTIVE;
        }
        return has(words, "run", "start", "up", "pull", "create", "build", "cp", "unpause", "update")
                ? REVERSIBLE
                : READ_ONLY;
    }

    private static Risk release(List<String> words) {
        if (has(words, "uninstall", "delete", "destroy")) {
            return DESTRUCTIVE;
        }
        if (has(words, "upgrade", "rollback", "sync", "apply")) {
            return DISRUPTIVE;
        }
        boolean changes = has(words, "install", "repo", "suspend", "resume", "reconcile", "set");
        return changes ? REVERSIBLE : READ_ONLY;
    }

    private static Risk terraform(List<String> words) {
        if (has(words, "destroy", "taint", "rm")) {
            return DESTRUCTIVE;
        }
        return has(words, "apply", "import", "mv") ? DISRUPTIVE : READ_ONLY;
    }

    private static Risk git(List<String> words) {
        boolean push = has(words, "push") && has(words, "--force", "-f", "--delete", "--force-with-lease", "--mirror");
        if (push || has(words, "--hard", "clean", "filter-branch")) {
            return DESTRUCTIVE;
        }
        if (has(words, "set-url", "add", "remove", "rename", "-d", "-D", "-m")) {
            return REVERSIBLE;
        }
        return has(words, "log", "status", "diff", "show", "blame", "fetch", "remote", "branch", "grep")
                ? READ_ONLY
                : REVERSIBLE;
    }

    private static Risk firewall(List<String> words) {
        if (has(words, "-F", "-X", "-Z", "flush", "disable", "reset", "destroy", "-P")) {
            return DISRUPTIVE;
        }
        boolean reads = has(
                words,
                "-L",
                "-S",
                "list",
                "status",
                "--list-all",
                "--list-ports",
                "--state",
                "-C",
                "-nL",
                "-nvL",
                "-vnL",
                "-Ln");
        return reads ? READ_ONLY : DISRUPTIVE;
    }

    private static Risk network(List<String> words) {
        return has(words, "add", "del", "delete", "set", "flush", "down", "up", "change", "replace", "modify")
                ? DISRUPTIVE
                : READ_ONLY;
    }

    private static Risk request(List<String> words) {
        String method = after(words, "-X", "--request", "-XDELETE");
        if (method.equals("DELETE") || has(words, "-XDELETE", "--request=DELETE")) {
            return DESTRUCTIVE;
        }
        if (method.equals("GET") || method.equals("HEAD") || has(words, "-XGET", "-I", "--head", "-G", "--get")) {
            return READ_ONLY;
        }
        boolean sends = !method.isEmpty()
                || words.stream()
                        .anyMatch(word -> word.startsWith("-d")
                                || word.startsWith("--data")
                                || word.startsWith("-F")
                                || word.startsWith("-T")
                                || word.startsWith("-XP"));
        return sends ? REVERSIBLE : READ_ONLY;
    }

    private static Risk cloud(List<String> words) {
        for (String word : words) {
            if (begins(word, "delete", "terminate", "remove", "destroy", "purge", "rm", "rb", "deregister", "del")) {
                return DESTRUCTIVE;
            }
            if (begins(word, "reboot", "stop", "failover", "restart", "drain", "detach", "move-leader", "seal")) {
                return DISRUPTIVE;
            }
        }
        boolean reads = words.stream()
                .anyMatch(word -> begins(
                        word,
                        "describe",
                        "list",
                        "get",
                        "show",
                        "ls",
                        "read",
                        "status",
                        "ssh",
                        "member",
                        "info",
                        "tail",
                        "filter",
                        "endpoint",
                        "members",
                        "login",
                        "sts",
                        "cat",
                        "operator"));
        return reads ? READ_ONLY : REVERSIBLE;
    }

    private static Risk cluster(List<String> words) {
        if (has(words, "reinit", "remove", "forget_cluster_node", "reset", "expire", "delete_queue", "purge_queue")) {
            return DESTRUCTIVE;
        }
        if (has(
                words,
                "restart",
                "switchover",
                "failover",
                "stop_app",
                "stop",
                "decommission",
                "drain",
                "promote",
                "restore",
                "stopdaemon",
                "standby")) {
            return DISRUPTIVE;
        }
        return has(words, "pause", "resume", "reload", "edit-config", "start_app", "start", "backup", "repair", "flush")
                ? REVERSIBLE
                : READ_ONLY;
    }

    private static boolean assigns(List<String> words) {
        return words.stream().anyMatch(word -> word.indexOf('=') > 0);
    }

    private static boolean begins(String word, String... verbs) {
        for (String verb : verbs) {
            if (word.equals(verb) || word.startsWith(verb + "-")) {
                return true;
            }
        }
        return false;
    }

    private static String after(List<String> words, String... options) {
        for (String option : options) {
            int i = words.indexOf(option);
            if (i >= 0 && i + 1 < words.size()) {
                return words.get(i + 1);
            }
        }
        return "";
    }

    /** Whether one of some words stands among the arguments. */
    static boolean has(List<String> words, String... wanted) {
        for (String word : wanted) {
            if (words.lastIndexOf(word) > 0) {
                return true;
            }
        }
        return false;
    }
}

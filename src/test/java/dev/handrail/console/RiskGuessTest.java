package dev.handrail.console;

import static dev.handrail.model.Risk.DESTRUCTIVE;
import static dev.handrail.model.Risk.DISRUPTIVE;
import static dev.handrail.model.Risk.READ_ONLY;
import static dev.handrail.model.Risk.REVERSIBLE;
import static dev.handrail.model.Risk.UNSTATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskGuessTest {

    private static Risk sh(String text) {
        return RiskGuess.of("sh", text);
    }

    private static Risk sql(String text) {
        return RiskGuess.of("sql", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubectl get pods -n db",
                "kubectl -n db logs deploy/app --tail=50",
                "systemctl status postgresql",
                "sudo ss -tlnp | grep 5432",
                "nc -vz <host> 5432",
                "dig +short db.example.com",
                "curl -s http://localhost:8008/health",
                "psql -h <host> -c 'SELECT count(*) FROM pg_stat_activity'",
                "redis-cli -h cache INFO clients",
                "kubectl exec -it app-0 -- pg_isready",
                "iptables -L -n",
                "ssh db1 'df -h'",
                "terraform plan",
                "dd if=/dev/sda of=/dev/null bs=1M count=100",
                "pg_resetwal -n /srv/pg",
                "rsync -avn --delete a/ b/",
                "git push --dry-run --force origin main",
                "kubectl delete --help",
                "oc adm upgrade",
                "oc -n <namespace> describe pods <pod name>",
                "oc adm top nodes",
                "oc -n db adm inspect ns/db",
                "etcdctl version",
                "etcdctl --endpoints=https://10.0.0.1:2379 endpoint health",
                "etcdctl endpoint status -w table",
                "etcdctl member list",
                "oc rsh db-0 etcdctl alarm list",
                "ceph osd tree",
                "ceph daemon osd.3 dump_historic_ops",
                "rbd mirror image status pool/a",
                "virsh list --all",
                "systemctl list-units --failed",
                "helm status db",
                "helm upgrade db ./chart --dry-run",
                "git branch",
                "docker image ls",
                "crictl ps -a",
                "aws rds describe-db-instances --region eu-west-1",
                "gcloud sql instances list",
                "az postgres flexible-server show -n db",
                "kubectl delete pvc data-0 --dry-run=server",
                "oc debug node/n1 -- chroot /host crictl ps",
                "curl -X GET http://localhost:9200/_cat",
                "curl -G http://localhost/api --data-urlencode 'q=up'",
            })
    void looking(String command) {
        assertThat(sh(command)).isEqualTo(READ_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "systemctl reload postgresql",
                "kubectl scale deploy/app --replicas=3",
                "sysctl -w net.core.somaxconn=1024",
                "echo 1 > /proc/sys/net/ipv4/ip_forward",
                "psql -c \"ALTER SYSTEM SET max_connections = 200\"",
                "curl -X POST http://localhost/reload",
                "podman pull registry.example.com/db:16 --log-level debug",
                "git branch -d old",
                "etcdctl alarm disarm",
                "aws ec2 create-tags --resources i-1",
                "ceph osd set noout",
            })
    void changing(String command) {
        assertThat(sh(command)).isEqualTo(REVERSIBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sudo systemctl restart postgresql",
                "kubectl delete pod app-0",
                "kubectl rollout restart deploy/app",
                "kill -9 4242",
                "reboot",
                "iptables -F",
                "psql -c 'SELECT pg_terminate_backend(42)'",
                "ps aux | xargs kill",
                "oc adm drain n1 --ignore-daemonsets",
                "oc adm upgrade --to-latest=true",
                "oc delete -n db pod/db-0",
                "etcdctl defrag",
                "virtctl restart vm1",
                "ceph osd out 3",
                "gcloud sql instances restart db",
                "virsh reboot vm1",
            })
    void disturbing(String command) {
        assertThat(sh(command)).isEqualTo(DISRUPTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -rf /var/lib/postgresql",
                "dd if=/dev/zero of=/dev/sdb",
                "mkfs.ext4 /dev/sdb1",
                "kubectl delete pvc data-0",
                "helm uninstall db",
                "terraform destroy",
                "git push --force origin main",
                "psql -c 'DROP TABLE a'",
                "mysql -e \"DELETE FROM a\"",
                "redis-cli FLUSHALL",
                "etcdctl del /key",
                "ceph osd purge 3 --yes-i-really-mean-it",
                "aws rds delete-db-instance --db-instance-identifier db",
                "az vm delete -n db",
                "find /tmp -exec rm {} +",
                "curl -X DELETE http://localhost/index",
                "find /tmp -name x -delete",
                "cat list | xargs rm",
                "bash -c 'rm -rf /tmp/x'",
                "kubectl exec db-0 -- rm /data/x",
                "echo $(rm x)",
            })
    void losing(String command) {
        assertThat(sh(command)).isEqualTo(DESTRUCTIVE);
    }

    @Test
    void whatIsUnknownIsNotCalledHarmless() {
        assertThat(sh("oc adm frobnicate")).isEqualTo(UNSTATED);
        assertThat(sh("oc frobnicate get")).isEqualTo(UNSTATED);
        assertThat(sh("etcdctl frobnicate")).isEqualTo(UNSTATED);
        assertThat(sh("systemctl frobnicate db")).isEqualTo(UNSTATED);
        assertThat(sh("helm frobnicate")).isEqualTo(UNSTATED);
        assertThat(sh("git frobnicate")).isEqualTo(UNSTATED);
        assertThat(sh("aws rds frobnicate")).isEqualTo(UNSTATED);
        assertThat(sh("docker frobnicate")).isEqualTo(UNSTATED);
        assertThat(sh("psql -f change.sql")).isEqualTo(UNSTATED);
        assertThat(sh("frobnicate --now")).isEqualTo(UNSTATED);
        assertThat(sh("ls | frobnicate")).isEqualTo(UNSTATED);
        assertThat(sh("bash fix.sh")).isEqualTo(UNSTATED);
        assertThat(sh("find . -exec frobnicate {} \\;")).isEqualTo(UNSTATED);
        assertThat(sh("")).isEqualTo(UNSTATED);
    }

    @Test
    void wordsInQuotesOrRemarksAreNotVerbs() {
        assertThat(sh("echo 'rm -rf /'")).isEqualTo(READ_ONLY);
        assertThat(sh("ls # then rm it")).isEqualTo(READ_ONLY);
        assertThat(sql("SELECT 'drop' -- delete\nFROM t")).isEqualTo(READ_ONLY);
    }

    @Test
    void statements() {
        assertThat(sql("SHOW max_connections")).isEqualTo(READ_ONLY);
        assertThat(sql("EXPLAIN ANALYZE DELETE FROM t")).isEqualTo(DESTRUCTIVE);
        assertThat(sql("WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x")).isEqualTo(DESTRUCTIVE);
        assertThat(sql("SELECT 1; UPDATE t SET a = 1;")).isEqualTo(DESTRUCTIVE);
        assertThat(sql("ALTER ROLE app CONNECTION LIMIT 50")).isEqualTo(REVERSIBLE);
        assertThat(sql("TRUNCATE t")).isEqualTo(DESTRUCTIVE);
        assertThat(sql("VACUUM FULL t")).isEqualTo(DISRUPTIVE);
        assertThat(RiskGuess.of("promql", "rate(x[5m]) > 0")).isEqualTo(READ_ONLY);
        assertThat(RiskGuess.of("redis", "CONFIG GET maxclients")).isEqualTo(READ_ONLY);
        assertThat(RiskGuess.of("redis", "FLUSHDB")).isEqualTo(DESTRUCTIVE);
    }
}

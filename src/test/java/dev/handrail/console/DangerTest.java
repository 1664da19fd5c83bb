package dev.handrail.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DangerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sh    | rm -rf /srv/data                                     | rm -rf
                    sh    | sudo -u postgres dropdb orders                       | dropdb
                    sh    | bash -c 'rm -r /srv/data'                            | rm -r
                    sh    | mkfs.ext4 /dev/sdb1                                  | mkfs.ext4
                    sh    | kubectl --context prod delete namespace orders       | kubectl delete
                    sh    | oc delete deployment/web                             | oc delete
                    sh    | helm -n db uninstall postgres                        | helm uninstall
                    sh    | psql -Atc "ALTER TABLE jobs DROP COLUMN state"       | DROP COLUMN
                    sh    | aws --region eu rds delete-db-instance --id orders   | aws delete-db-instance
                    sh    | aws logs delete-log-group --log-group-name /db/orders | aws delete-log-group
                    sh    | A=1 dd if=x of=/dev/sda                              | dd
                    sh    | find /srv/archive -type f -mtime +30 -delete         | find -delete
                    sh    | find /srv/archive -type f -exec rm -f {} +           | find -exec
                    sh    | truncate -s 0 /srv/app/journal                       | truncate
                    sh    | xargs rm -rf < dead.txt                              | rm -rf
                    sh    | kill -9 $(pgrep -f postgres)                         | kill -9
                    sh    | pidof mysqld ~ xargs kill -9                         | kill -9
                    sh    | mongosh --eval 'db.dropDatabase()'                   | mongosh
                    sh    | git push origin +main                                | git push
                    sh    | docker system prune -a --volumes                     | docker system
                    sh    | kafka-topics.sh --bootstrap-server k:9092 --delete --topic orders | kafka-topics --delete
                    sh    | curl -XDELETE http://search:9200/orders              | curl
                    sh    | rabbitmqctl delete_queue orders                      | rabbitmqctl delete_queue
                    sh    | vault kv metadata delete secret/app                  | vault delete
                    sql   | delete from jobs                                     | DELETE
                    mysql | DROP DATABASE orders                                 | DROP DATABASE
                    redis | FLUSHALL ASYNC                                       | FLUSHALL ASYNC
                    """)
    void seesWhatDestroys(String language, String text, String what) {
        assertThat(Danger.in(language, text.replace('~', '|')))
                .map(Danger.Found::what)
                .contains(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo rm -rf /",
                "aws rds describe-events --source-identifier release-12",
                "grep 'DROP TABLE' dump.sql",
                "ls # rm -rf /",
                "rm -rf /tmp/x \"$TMPDIR/y\"",
                "kubectl delete pods --all",
                "kubectl delete sts web --cascade=orphan",
                "kubectl delete -n app <pod>",
                "dd if=/dev/sda of=/dev/null",
                "psql -c \"delete from jobs where id = 1\"",
                "psql -c \"select 'truncate jobs'\"",
                "cat > x.sh <<EOF\nrm -rf /\nEOF",
                "git push origin main",
                "docker rm old",
                "docker system prune -a",
                "find /tmp -mtime +2 -delete",
                "find /srv -name core -print",
                "truncate -s 10M disk.img",
                "truncate -s 0 /tmp/x",
                "git push --dry-run --force origin main",
                "git log --grep 'push --force'",
                "kafka-topics.sh --describe --topic delete",
                "curl -X DELETE http://alerts:9093/api/v2/silence/1",
                "curl http://search:9200/_cat/indices",
                "kill -9 4711; psql postgres",
                "rabbitmqctl list_queues"
            })
    void seesNoneInWhatDoesNot(String text) {
        assertThat(Danger.in("sh", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rm ", "sudo ", "xargs rm -r ", "cat <<E\n", "psql -c \"", "bash -c '", "; ", "-r "})
    void answersForAnyLength(String part) {
        String text = part.repeat(300_000 / part.length());

        Danger.in("sh", text).ifPresent(found -> assertThat(found.end()).isBetween(found.start(), text.length()));
    }
}

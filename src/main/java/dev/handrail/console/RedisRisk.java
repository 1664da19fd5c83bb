package dev.handrail.console;

import dev.handrail.model.Risk;
import java.util.List;
import java.util.Locale;

/** What commands of Redis risk. */
final class RedisRisk {
    private RedisRisk() {}

    /** The gravest guess over some commands given as words. */
    static Risk of(List<List<String>> commands) {
        return RiskGuess.gravest(commands.stream().map(RedisRisk::command).toList());
    }

    static Risk command(List<String> words) {
        String verb = words.get(0).toLowerCase(Locale.ROOT);
        String second = words.size() > 1 ? words.get(1).toLowerCase(Locale.ROOT) : "";
        return switch (verb) {
            case "flushall", "flushdb", "del", "unlink", "ltrim", "hdel", "lpop", "rpop", "getdel", "srem", "zrem" ->
                Risk.DESTRUCTIVE;
            case "shutdown", "failover", "debug", "replicaof", "slaveof", "migrate" -> Risk.DISRUPTIVE;
            case "client" -> second.equals("kill") || second.equals("pause") ? Risk.DISRUPTIVE : Risk.READ_ONLY;
            case "cluster" -> second.equals("failover") || second.equals("reset") ? Risk.DISRUPTIVE : Risk.READ_ONLY;
            case "sentinel" -> second.equals("failover") || second.equals("reset") ? Risk.DISRUPTIVE : Risk.READ_ONLY;
            case "config", "acl" -> second.startsWith("set") ? Risk.REVERSIBLE : Risk.READ_ONLY;
            case "set", "setex", "expire", "persist", "lpush", "rpush", "hset", "sadd", "incr", "decr", "rename" ->
                Risk.REVERSIBLE;
            case "get",
                    "mget",
                    "info",
                    "ping",
                    "keys",
                    "scan",
                    "ttl",
                    "type",
                    "dbsize",
                    "role",
                    "slowlog",
                    "memory",
                    "monitor",
                    "latency",
                    "hgetall",
                    "hget",
                    "llen",
                    "lrange",
                    "scard",
                    "smembers",
                    "zrange",
                    "zcard",
                    "exists",
                    "auth",
                    "select",
                    "object",
                    "lastsave",
                    "time" -> Risk.READ_ONLY;
            default -> Risk.UNSTATED;
        };
    }
}

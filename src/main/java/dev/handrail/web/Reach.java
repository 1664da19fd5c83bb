package dev.handrail.web;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Which hosts may be asked. */
public enum Reach {
    /** Those that anybody can reach. */
    PUBLIC {
        @Override
        boolean allows(InetAddress address) {
            return !(address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress()
                    || isShared(address.getAddress())
                    || address instanceof Inet6Address && isUniqueLocal(address.getAddress()));
        }
    },
    /** Also those of private networks and of this machine. */
    PRIVATE {
        @Override
        boolean allows(InetAddress address) {
            return true;
        }
    };

    abstract boolean allows(InetAddress address);

    /** {@code 100.64.0.0/10} behind a provider's translation, RFC 6598, and {@code 0.0.0.0/8}. */
    private static boolean isShared(byte[] address) {
        return address.length == 4 && (address[0] == 0 || address[0] == 100 && (address[1] & 0xC0) == 64);
    }

    /** {@code fc00::/7}, RFC 4193. */
    private static boolean isUniqueLocal(byte[] address) {
        return (address[0] & 0xFE) == 0xFC;
    }
}

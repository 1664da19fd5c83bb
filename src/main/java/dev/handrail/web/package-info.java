/**
 * The web, asked whether addresses are there. In: addresses of one host. Out: an
 * {@link dev.handrail.lint.web.Answer} for each. Start with {@link dev.handrail.web.Inquiry}. The only room that opens
 * connections, and only because the user asked for it.
 *
 * <p>Pages may come from anybody, and a check often runs inside a network that others can't reach. So hosts with an
 * address of a private network, this machine or its neighbourhood are not asked, also when another host sends us there,
 * unless the user allows it; and of an answer only its status is used. (A name server that gives another address to the
 * second question than to the first could still lead one request astray; it would see nothing but that request.)
 */
package dev.handrail.web;

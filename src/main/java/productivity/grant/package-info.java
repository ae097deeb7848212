/** Funding rounds, the partnerships that bid in them, their members and awards. */
@org.jspecify.annotations.NullMarked
package productivity.grant;

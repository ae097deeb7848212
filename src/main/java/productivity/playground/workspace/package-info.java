/**
 * A Slack workspace kept in memory: who is in it, what was said where, which views are open. Holds
 * what Slack would hold and in Slack's own shape; who may do what is decided by those who use it.
 */
@org.jspecify.annotations.NullMarked
package productivity.playground.workspace;

/**
 * What Slack refuses in messages and views, and what it adds to those that it takes: pure functions
 * over JSON. The rules are declared, one shape for each block and element.
 */
@org.jspecify.annotations.NullMarked
package productivity.playground.limits;

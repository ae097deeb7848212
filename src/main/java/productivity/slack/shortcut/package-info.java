/** Shortcuts, and messages that become updates: what people do with what was said already. */
@org.jspecify.annotations.NullMarked
package productivity.slack.shortcut;

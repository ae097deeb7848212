/** Forms: how they are laid out, what was filled in, and what becomes of it. */
@org.jspecify.annotations.NullMarked
package productivity.slack.modal;

/** The echo: what is changed is told in the channel of its workstream. */
@org.jspecify.annotations.NullMarked
package productivity.slack.echo;

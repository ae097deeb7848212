/** The app's Home: what waits for a person when they look in, and what they can set there. */
@org.jspecify.annotations.NullMarked
package productivity.slack.home;

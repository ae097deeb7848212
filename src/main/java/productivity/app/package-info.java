/** Starts the service: settings, wiring and ordered shutdown. */
@org.jspecify.annotations.NullMarked
package productivity.app;

/** Starts the service: the command line, settings, wiring and ordered shutdown. */
@org.jspecify.annotations.NullMarked
package productivity.app;

/** Import and export of the programme: read, check everything, preview, then apply. */
@org.jspecify.annotations.NullMarked
package productivity.intake;

/** Dated notes by people on how work is going. */
@org.jspecify.annotations.NullMarked
package productivity.progress;

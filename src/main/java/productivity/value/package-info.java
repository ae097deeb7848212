/** What the programme's figures, dates and ratings mean. Pure: no I/O, no clock, no other room. */
@org.jspecify.annotations.NullMarked
package productivity.value;

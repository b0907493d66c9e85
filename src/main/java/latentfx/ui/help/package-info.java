/** The pages of the help: what the program does and what its numbers mean. */
@NullMarked
package latentfx.ui.help;

import org.jspecify.annotations.NullMarked;

/** What the program does and what its numbers mean, in words: the pages of the help. */
@NullMarked
package latentfx.ui.help;

import org.jspecify.annotations.NullMarked;

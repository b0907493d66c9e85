/** The command line: thin commands over the workbench. */
@NullMarked
package latentfx.cli;

import org.jspecify.annotations.NullMarked;

/** What the window shows, kept in one file for a lesson ({@code .lab}). */
@NullMarked
package latentfx.workbench.lab;

import org.jspecify.annotations.NullMarked;

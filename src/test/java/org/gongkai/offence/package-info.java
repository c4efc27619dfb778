/** Code that breaks the rules on purpose, so that {@code ArchitectureTest} can prove each rule bites. */
package org.gongkai.offence;

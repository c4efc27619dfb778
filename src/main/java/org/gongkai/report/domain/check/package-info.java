/** What must hold in an annual report, as pure functions; the same for reports of ours while they are written and for anyone's. */
@NullMarked
package org.gongkai.report.domain.check;

import org.jspecify.annotations.NullMarked;

package org.onewindow.drafting.internal;

import java.util.List;
import org.onewindow.cases.papers.Paper;
import org.onewindow.papers.Block;

/** What stands on a kind of paper between its addressee and its seal place. */
@FunctionalInterface
interface Contents {
    List<Block> of(Paper paper, Words words);
}

// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample portfolio: the two founding cases, HACK-IT-NET and SmartHealth, as two texts state them. Nothing
// is added: what the texts leave open stays empty, what follows from them is marked as derived, what the
// model cannot do without is marked as assumed. The descriptive texts are our own words.
#pragma once

namespace passerelle
{

class Editor;

// Meant for an empty portfolio.
void fillSample(Editor &editor);

} // namespace passerelle

"""The book on paper: one document made from the built pages (`pages`, `links`, `document`), printed by Chromium (`press`)."""
